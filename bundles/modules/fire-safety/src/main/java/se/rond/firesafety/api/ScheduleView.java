// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * When the rounds of a check list are due in premises.
 *
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
        long version)
        implements Versioned {

    public ScheduleView {
        pauseMonths = Set.copyOf(pauseMonths);
    }
}
