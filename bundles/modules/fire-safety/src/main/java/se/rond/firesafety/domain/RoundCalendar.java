// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.SchedulePlan;

/**
 * When rounds are due by a plan, and how wide they are. Every month has the monthly points, every third the quarterly ones
 * as well, every sixth the half-yearly and every twelfth the yearly. A month without points in the list has no round. A
 * paused month has none either: what would have been due then is due in the next round, so that a yearly point is never
 * skipped because schools are closed in July.
 */
public final class RoundCalendar {

    private static final int LATEST = 600;

    private final SchedulePlan plan;
    private final ChecklistView checklist;
    private final List<SchedulePause> pauses;

    public RoundCalendar(SchedulePlan plan, ChecklistView checklist) {
        this(plan, checklist, List.of());
    }

    /** @param pauses on whose days nothing is due, as in a month without rounds */
    public RoundCalendar(SchedulePlan plan, ChecklistView checklist, List<SchedulePause> pauses) {
        this.plan = plan;
        this.checklist = checklist;
        this.pauses = List.copyOf(pauses);
    }

    /** Rounds due from one day up to, but not on, another. */
    public List<Occurrence> dueBetween(LocalDate from, LocalDate until) {
        List<Occurrence> found = new ArrayList<>();
        YearMonth first = firstMonth();
        Frequency owed = Frequency.MONTHLY;
        int number = 1;
        for (YearMonth month = first; dueIn(month).isBefore(until); month = month.plusMonths(1)) {
            owed = wider(owed, Frequency.ofMonth(number++));
            if (hasRound(month, owed)) {
                if (!dueIn(month).isBefore(from)) {
                    found.add(new Occurrence(month, owed, window(month, nextRound(month, number))));
                }
                owed = Frequency.MONTHLY;
            }
        }
        return List.copyOf(found);
    }

    private YearMonth firstMonth() {
        YearMonth month = YearMonth.from(plan.startOn());
        return dueIn(month).isBefore(plan.startOn()) ? month.plusMonths(1) : month;
    }

    private LocalDate dueIn(YearMonth month) {
        return month.atDay(plan.dueDay());
    }

    private boolean hasRound(YearMonth month, Frequency owed) {
        return !plan.pauses().contains(month.getMonthValue())
                && pauses.stream().noneMatch(pause -> pause.covers(dueIn(month)))
                && !checklist.pointsOf(owed).isEmpty();
    }

    /** There is one: every list has points that are due each year, a month is not paused, and pauses end. */
    private YearMonth nextRound(YearMonth after, int number) {
        YearMonth month = after;
        Frequency owed = Frequency.MONTHLY;
        for (int next = number; next < number + LATEST; next++) {
            month = month.plusMonths(1);
            owed = wider(owed, Frequency.ofMonth(next));
            if (hasRound(month, owed)) {
                return month;
            }
        }
        throw new IllegalStateException(checklist.code() + " has no round after " + after);
    }

    /** It closes when the next window opens, if not before. */
    private RoundWindow window(YearMonth month, YearMonth next) {
        LocalDate due = dueIn(month);
        Instant usual = RoundWindow.endOf(due.plusDays(plan.closesAfter()));
        Instant nextOpens = opens(next);
        return new RoundWindow(opens(month), due, nextOpens.isBefore(usual) ? nextOpens : usual);
    }

    private Instant opens(YearMonth month) {
        return RoundWindow.startOf(dueIn(month).minusDays(plan.opensBefore()));
    }

    private static Frequency wider(Frequency one, Frequency other) {
        return one.includes(other) ? one : other;
    }
}
