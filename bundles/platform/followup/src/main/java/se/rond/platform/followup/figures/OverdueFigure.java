// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.Instant;
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
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FindingFilter.Count;
import se.rond.platform.followup.figures.FindingTallies.By;
import se.rond.platform.followup.figures.FindingTallies.OverdueTally;

/** Deficiencies that are open and overdue, by severity and by who is responsible. */
record OverdueFigure(FigureDefinition definition, FindingTallies tallies, String module) implements RemedyFigure {

    @Override
    public FigureCount count(FigureQuery query) {
        return number(tallies.overdue(module, query, By.NOTHING));
    }

    @Override
    public Map<String, FigureCount> byPath(FigureQuery query, List<String> paths) {
        var counts = tallies.overdue(module, query, By.PATH);
        return RemedyFigure.group(paths, counts, OverdueTally::key, OverdueFigure::number);
    }

    @Override
    public Divided divided(FigureQuery query, List<String> paths) {
        var counts = tallies.overdue(module, query, By.PATH);
        return new Divided(number(counts), RemedyFigure.group(paths, counts, OverdueTally::key, OverdueFigure::number));
    }

    /** What stood overdue when the month ended; now, for the month that has not ended. None for months to come. */
    @Override
    public Map<YearMonth, FigureCount> byMonth(FigureQuery query) {
        List<YearMonth> months = new ArrayList<>(Months.begun(query).keySet());
        List<Instant> moments = new ArrayList<>();
        for (YearMonth month : months) {
            Instant end = month.plusMonths(1).atDay(1).atStartOfDay(Period.ZONE).toInstant();
            moments.add(end.isBefore(query.asOf()) ? end : query.asOf());
        }
        List<Long> counts = tallies.overdueAt(module, query, moments);
        Map<YearMonth, FigureCount> series = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            series.put(months.get(i), new FigureCount(counts.get(i), null, Map.of()));
        }
        return series;
    }

    @Override
    public Count counts() {
        return Count.OVERDUE;
    }

    private static FigureCount number(List<OverdueTally> tallies) {
        long all = 0;
        Map<String, Long> parts = new HashMap<>();
        for (Severity severity : Severity.values()) {
            parts.put("severity." + RemedyFigure.lower(severity), 0L);
        }
        for (ResponsibleParty party : ResponsibleParty.values()) {
            parts.put("responsible." + RemedyFigure.lower(party), 0L);
        }
        for (OverdueTally tally : tallies) {
            all += tally.count();
            parts.merge("severity." + RemedyFigure.lower(tally.severity()), tally.count(), Long::sum);
            parts.merge("responsible." + RemedyFigure.lower(tally.responsible()), tally.count(), Long::sum);
        }
        return new FigureCount(all, null, parts);
    }
}
