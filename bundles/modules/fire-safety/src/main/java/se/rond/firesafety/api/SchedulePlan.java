// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/**
 * When rounds are due. No law says how often: every interval is a decision of the municipality.
 *
 * @param startOn first day; the first month whose due day is not before it is month 1 of the cycle
 * @param dueDay day of the month, 1 to 28
 * @param openDaysBefore days before the due day that a round opens, 0 to 60; 14 where absent
 * @param closeDaysAfter days after the due day that a round can still be submitted, 0 to 365; 30 where absent
 * @param pauseMonths months without a round, such as 7. What would have been due then is due in the next round
 */
public record SchedulePlan(
        LocalDate startOn,
        int dueDay,
        @Nullable Integer openDaysBefore,
        @Nullable Integer closeDaysAfter,
        @Nullable Set<Integer> pauseMonths) {

    private static final int OPEN_DAYS_BEFORE = 14;
    private static final int CLOSE_DAYS_AFTER = 30;

    public SchedulePlan {
        openDaysBefore = openDaysBefore == null ? Integer.valueOf(OPEN_DAYS_BEFORE) : openDaysBefore;
        closeDaysAfter = closeDaysAfter == null ? Integer.valueOf(CLOSE_DAYS_AFTER) : closeDaysAfter;
        pauseMonths = pauseMonths == null ? Set.of() : Set.copyOf(pauseMonths);
    }

    public int opensBefore() {
        return openDaysBefore == null ? OPEN_DAYS_BEFORE : openDaysBefore;
    }

    public int closesAfter() {
        return closeDaysAfter == null ? CLOSE_DAYS_AFTER : closeDaysAfter;
    }

    /** In order. */
    public Set<Integer> pauses() {
        return new TreeSet<>(pauseMonths == null ? Set.of() : pauseMonths);
    }

    /** @throws Invalid with everything that is wrong */
    public SchedulePlan checked() {
        List<Violation> found = new ArrayList<>();
        range(found, "/dueDay", "due-day-out-of-range", dueDay, 1, 28);
        range(found, "/openDaysBefore", "open-days-out-of-range", opensBefore(), 0, 60);
        range(found, "/closeDaysAfter", "close-days-out-of-range", closesAfter(), 0, 365);
        range(found, "/startOn", "start-out-of-range", startOn.getYear(), 2000, 2100);
        pauses().forEach(month -> range(found, "/pauseMonths", "pause-month-out-of-range", month, 1, 12));
        if (found.isEmpty() && pauses().size() > 11) {
            found.add(new Violation(
                    "/pauseMonths",
                    "all-months-paused",
                    new Text("Minst en månad måste ha kontroll.", "At least one month must have a check.")));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return this;
    }

    private static void range(List<Violation> found, String pointer, String rule, int value, int from, int to) {
        if (value < from || value > to) {
            found.add(new Violation(
                    pointer,
                    rule,
                    new Text(
                            "Ange ett tal från " + from + " till " + to + ".",
                            "Give a number from " + from + " to " + to + ".")));
        }
    }
}
