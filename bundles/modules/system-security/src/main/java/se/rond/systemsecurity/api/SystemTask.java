// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * A system that is to be analysed, and of which no analysis has begun.
 *
 * @param validity whether the analysis of before still holds
 * @param late whether the day by which it is due has passed
 */
public record SystemTask(
        UUID id,
        String code,
        String name,
        UnitRef unit,
        Validity validity,
        @Nullable LocalDate validUntil,
        LocalDate dueOn,
        boolean late) {}
