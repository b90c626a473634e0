// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.util.List;

/**
 * Who has not reported.
 *
 * @param units for how many units something fell due
 * @param silentUnits how many of them did nothing of it
 * @param duties how many duties fell due
 * @param silentDuties how many of those were not done, whoever did not do them
 * @param first the silent units with most that was not done
 */
public record SilenceView(
        String period,
        Instant asOf,
        int units,
        int silentUnits,
        long duties,
        long silentDuties,
        String records,
        List<SilentUnit> first) {}
