// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rond.figures.FigureQuery;

/** The same question for each month that has begun. */
final class Months {

    private Months() {}

    static Map<YearMonth, FigureQuery> begun(FigureQuery query) {
        Map<YearMonth, FigureQuery> months = new LinkedHashMap<>();
        query.period().months().forEach((month, part) -> {
            if (part.start().isBefore(query.asOf())) {
                months.put(month, query.during(part, query.asOf()));
            }
        });
        return months;
    }
}
