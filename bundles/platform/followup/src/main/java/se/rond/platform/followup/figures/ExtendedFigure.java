// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.platform.followup.application.FindingFilter.Count;
import se.rond.platform.followup.figures.FindingTallies.By;

/** Deficiencies that were given more time, each once in a period however often. */
record ExtendedFigure(FigureDefinition definition, FindingTallies tallies, String module) implements RemedyFigure {

    @Override
    public FigureCount count(FigureQuery query) {
        return number(tallies.extended(module, query, By.NOTHING).getOrDefault("", 0L));
    }

    @Override
    public Map<String, FigureCount> byPath(FigureQuery query, List<String> paths) {
        var counts = List.copyOf(tallies.extended(module, query, By.PATH).entrySet());
        return RemedyFigure.group(
                paths,
                counts,
                Map.Entry::getKey,
                found -> number(found.stream().mapToLong(Map.Entry::getValue).sum()));
    }

    /** Whoever got more time in two months counts in both, and once in the period. */
    @Override
    public Map<YearMonth, FigureCount> byMonth(FigureQuery query) {
        Map<YearMonth, FigureCount> series = new TreeMap<>();
        Months.begun(query).forEach((month, part) -> series.put(month, count(part)));
        return series;
    }

    @Override
    public Count counts() {
        return Count.EXTENDED;
    }

    private static FigureCount number(long count) {
        return new FigureCount(count, null, Map.of());
    }
}
