// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it is created or changed. See {@link SchedulePlan}.
 *
 * @param checklist id of a version, or code; a schedule follows the newest version
 */
public record ScheduleGiven(
        UUID premise,
        String checklist,
        LocalDate startOn,
        int dueDay,
        @Nullable Integer openDaysBefore,
        @Nullable Integer closeDaysAfter,
        @Nullable Set<Integer> pauseMonths) {

    public SchedulePlan plan() {
        return new SchedulePlan(startOn, dueDay, openDaysBefore, closeDaysAfter, pauseMonths).checked();
    }
}
