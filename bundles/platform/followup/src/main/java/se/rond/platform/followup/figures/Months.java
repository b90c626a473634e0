// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;

/** The months of a period, the first and the last as far as the period has them. */
final class Months {

    private Months() {}

    /** The same question for each month that has begun. */
    static Map<YearMonth, FigureQuery> begun(FigureQuery query) {
        Map<YearMonth, FigureQuery> months = new LinkedHashMap<>();
        Period period = query.period();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            Period part = part(period, month);
            if (part.start().isBefore(query.asOf())) {
                months.put(month, new FigureQuery(query.unitPath(), query.premise(), part, query.asOf()));
            }
        }
        return months;
    }

    private static Period part(Period period, YearMonth month) {
        LocalDate from = month.atDay(1).isBefore(period.from()) ? period.from() : month.atDay(1);
        LocalDate to = month.atEndOfMonth().isAfter(period.to()) ? period.to() : month.atEndOfMonth();
        return new Period(from + ".." + to, from, to);
    }
}
