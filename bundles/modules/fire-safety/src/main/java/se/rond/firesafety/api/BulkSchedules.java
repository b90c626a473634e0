// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schedules for all premises of some kinds at once. See {@link SchedulePlan}.
 *
 * @param premiseTypes kinds of premises; all where absent
 * @param checklist id or code of the check list; the one meant for each kind of premises where absent
 */
public record BulkSchedules(
        @Nullable Set<String> premiseTypes,
        @Nullable String checklist,
        LocalDate startOn,
        int dueDay,
        @Nullable Integer openDaysBefore,
        @Nullable Integer closeDaysAfter,
        @Nullable Set<Integer> pauseMonths) {

    public SchedulePlan plan() {
        return new SchedulePlan(startOn, dueDay, openDaysBefore, closeDaysAfter, pauseMonths).checked();
    }
}
