// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment as it is recorded.
 *
 * @param label what it is called, unique in the premises, in at most 40 characters
 * @param location where it hangs or stands, in at most 120 characters
 * @param serviceIntervalMonths 1 to 120; absent where it needs no service
 * @param lastServiceOn absent where it is not known: the next one is then due today
 */
public record EquipmentGiven(
        UUID premise,
        EquipmentKind kind,
        String label,
        String location,
        @Nullable String serialNumber,
        @Nullable Integer serviceIntervalMonths,
        @Nullable LocalDate lastServiceOn) {}
