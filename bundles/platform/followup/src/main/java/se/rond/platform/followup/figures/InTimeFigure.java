// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource.Divided;
import se.rond.platform.followup.application.FindingFilter.Count;
import se.rond.platform.followup.figures.FindingTallies.By;
import se.rond.platform.followup.figures.FindingTallies.OutcomeTally;

/** The share of deficiencies remedied in time, by their original due time. */
record InTimeFigure(FigureDefinition definition, FindingTallies tallies, String module) implements RemedyFigure {

    @Override
    public FigureCount count(FigureQuery query) {
        return share(tallies.outcomes(module, query, By.NOTHING));
    }

    @Override
    public Map<String, FigureCount> byPath(FigureQuery query, List<String> paths) {
        var counts = tallies.outcomes(module, query, By.PATH);
        return RemedyFigure.group(paths, counts, OutcomeTally::key, InTimeFigure::share);
    }

    @Override
    public Divided divided(FigureQuery query, List<String> paths) {
        var counts = tallies.outcomes(module, query, By.PATH);
        return new Divided(share(counts), RemedyFigure.group(paths, counts, OutcomeTally::key, InTimeFigure::share));
    }

    /** Each month's deficiencies are those first due in it. */
    @Override
    public Map<YearMonth, FigureCount> byMonth(FigureQuery query) {
        Map<String, List<OutcomeTally>> months = new TreeMap<>();
        for (OutcomeTally tally : tallies.outcomes(module, query, By.MONTH)) {
            months.computeIfAbsent(tally.key(), month -> new ArrayList<>()).add(tally);
        }
        Map<YearMonth, FigureCount> shares = new TreeMap<>();
        months.forEach((month, counts) ->
                shares.put(YearMonth.of(Integer.parseInt(month) / 100, Integer.parseInt(month) % 100), share(counts)));
        return shares;
    }

    @Override
    public Count counts() {
        return Count.FIRST_DUE;
    }

    private static FigureCount share(List<OutcomeTally> tallies) {
        long numerator = 0;
        long denominator = 0;
        Map<String, Long> parts =
                new HashMap<>(Map.of("late", 0L, "unremedied", 0L, "not_yet_due", 0L, "risk_accepted", 0L));
        for (OutcomeTally tally : tallies) {
            switch (tally.outcome()) {
                case IN_TIME -> {
                    numerator += tally.count();
                    denominator += tally.count();
                }
                case LATE -> {
                    denominator += tally.count();
                    parts.merge("late", tally.count(), Long::sum);
                }
                case UNREMEDIED -> {
                    denominator += tally.pending() ? 0 : tally.count(); // who has time left is not behind
                    parts.merge(tally.pending() ? "not_yet_due" : "unremedied", tally.count(), Long::sum);
                }
                case RISK_ACCEPTED -> parts.merge("risk_accepted", tally.count(), Long::sum);
                case REJECTED -> {}
            }
        }
        return new FigureCount(numerator, denominator, parts);
    }
}
