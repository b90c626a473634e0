// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * When the rounds of a check list are due in premises.
 *
 * @param checklist the version that its next rounds are made of
 * @param pauses days without rounds
 * @param followsNewest whether a version that is published later takes the place of this one
 * @param endReason why it was ended; {@code null} while it is active
 */
public record ScheduleView(
        UUID id,
        PremiseRef premise,
        ChecklistRef checklist,
        LocalDate startOn,
        int dueDay,
        int openDaysBefore,
        int closeDaysAfter,
        Set<Integer> pauseMonths,
        boolean active,
        @Nullable CancelReason endReason,
        @Nullable String endComment,
        List<SchedulePause> pauses,
        boolean followsNewest,
        long version)
        implements Versioned {

    public ScheduleView {
        pauseMonths = Set.copyOf(pauseMonths);
        pauses = List.copyOf(pauses);
    }
}
