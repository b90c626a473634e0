// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import se.rond.kernel.Period;

/** In what steps a trend goes. */
public enum Step {
    MONTH("\\d{4}-\\d{2}", 12),
    QUARTER("\\d{4}-Q\\d", 8),
    TERTIAL("\\d{4}-T\\d", 6),
    SCHOOL_YEAR("\\d{4}/\\d{4}", 5),
    YEAR("\\d{4}", 5);

    private static final int AUGUST = 8;

    private final Pattern label;
    private final int count;

    Step(String label, int count) {
        this.label = Pattern.compile(label);
        this.count = count;
    }

    /** The steps of which the period is one; months where it is none. */
    static Step of(Period period) {
        for (Step step : values()) {
            if (step.label.matcher(period.label()).matches()) {
                return step;
            }
        }
        return MONTH;
    }

    /** As many periods as a chart has room for, up to the one that has the day in it. */
    List<Period> upTo(LocalDate day) {
        Deque<Period> periods = new ArrayDeque<>();
        for (Period period = with(day);
                periods.size() < count;
                period = with(period.from().minusDays(1))) {
            periods.addFirst(period);
        }
        return List.copyOf(periods);
    }

    private Period with(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case MONTH -> Period.valueOf(day.toString().substring(0, 7));
            case QUARTER -> Period.valueOf(year + "-Q" + (month + 2) / 3);
            case TERTIAL -> Period.valueOf(year + "-T" + (month + 3) / 4);
            case YEAR -> Period.year(year);
            case SCHOOL_YEAR -> {
                int first = month >= AUGUST ? year : year - 1;
                yield Period.valueOf(first + "/" + (first + 1));
            }
        };
    }
}
