// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.platform.followup.application.FindingFilter.Count;
import se.rond.platform.followup.figures.FindingTallies.By;
import se.rond.platform.followup.figures.FindingTallies.DaysTally;

/** The median of days from report to remedy, over every deficiency remedied in the period: never a mean of medians. */
record RemedyTimeFigure(FigureDefinition definition, FindingTallies tallies, String module) implements RemedyFigure {

    @Override
    public FigureCount count(FigureQuery query) {
        FigureCount median = median(tallies.remedied(module, query, By.NOTHING));
        Map<String, Long> parts = new TreeMap<>(median.parts());
        parts.put("still_open", tallies.open(module, query));
        return new FigureCount(median.numerator(), null, parts, median.value());
    }

    @Override
    public Map<String, FigureCount> byPath(FigureQuery query, List<String> paths) {
        var counts = tallies.remedied(module, query, By.PATH);
        return RemedyFigure.group(paths, counts, DaysTally::key, RemedyTimeFigure::median);
    }

    @Override
    public Map<YearMonth, FigureCount> byMonth(FigureQuery query) {
        Map<YearMonth, FigureCount> series = new TreeMap<>();
        Months.begun(query)
                .forEach((month, part) -> series.put(month, median(tallies.remedied(module, part, By.NOTHING))));
        return series;
    }

    @Override
    public Count counts() {
        return Count.REMEDIED;
    }

    static FigureCount median(List<DaysTally> tallies) {
        TreeMap<Integer, Long> days = new TreeMap<>();
        tallies.forEach(tally -> days.merge(tally.days(), tally.count(), Long::sum));
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return new FigureCount(0, null, Map.of());
        }
        BigDecimal median = BigDecimal.valueOf(nth(days, (all + 1) / 2) + nth(days, all / 2 + 1))
                .divide(BigDecimal.valueOf(2));
        // the nearest rank: the least number of days within which nine of ten were remedied
        long p90 = nth(days, (9 * all + 9) / 10);
        return new FigureCount(all, null, Map.of("p90", p90), median);
    }

    /** The value of the n-th, counted from 1. */
    private static int nth(TreeMap<Integer, Long> days, long n) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            seen += entry.getValue();
            if (seen >= n) {
                return entry.getKey();
            }
        }
        return days.lastKey();
    }
}
