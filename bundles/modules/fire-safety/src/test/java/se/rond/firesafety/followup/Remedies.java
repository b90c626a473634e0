// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.FindingNumbers;
import se.rond.kernel.Text;

/** The deficiencies of the follow-up, and what it counts of them. */
final class Remedies implements FigureSource, FindingNumbers {

    private record Deficiency(String path, LocalDate due, boolean inTime) {}

    private final List<Deficiency> deficiencies = new ArrayList<>();
    private @Nullable BigDecimal medianDays;

    void found(String path, String due, boolean inTime) {
        deficiencies.add(new Deficiency(path, LocalDate.parse(due), inTime));
    }

    void took(String days) {
        medianDays = new BigDecimal(days);
    }

    @Override
    public List<FigureDefinition> definitions() {
        return List.of(
                definition("k.sba.06", "Öppna förfallna brister", "Open overdue deficiencies", "count", null, null),
                definition("k.sba.04", "Mediantid", "Median days", "days", 30, null),
                definition(
                        "k.sba.03",
                        "Andel åtgärdade i tid",
                        "Share remedied in time",
                        "percent",
                        90,
                        new Text("brister i perioden", "deficiencies in the period")));
    }

    private static FigureDefinition definition(
            String id, String sv, String en, String unit, @Nullable Integer target, @Nullable Text denominator) {
        Text counted = new Text("åtgärdade brister", "remedied deficiencies");
        return new FigureDefinition(id, 2, new Text(sv, en), unit, "up", target, counted, denominator);
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return count(figure, within(query));
    }

    private FigureCount count(String figure, List<Deficiency> within) {
        long inTime = within.stream().filter(Deficiency::inTime).count();
        return switch (figure) {
            case "k.sba.03" -> FigureCount.of(inTime, within.size());
            case "k.sba.04" -> new FigureCount(within.size(), null, Map.of(), medianDays);
            default -> new FigureCount(within.size() - inTime, null, Map.of());
        };
    }

    private List<Deficiency> within(FigureQuery query) {
        return deficiencies.stream()
                .filter(one -> one.path().startsWith(query.unitPath())
                        && query.period().contains(one.due()))
                .toList();
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        Map<String, FigureCount> counts = new HashMap<>();
        for (String path : paths) {
            List<Deficiency> below = within(new FigureQuery(path, query.premise(), query.period(), query.asOf()));
            if (!below.isEmpty()) {
                counts.put(path, count(figure, below));
            }
        }
        return counts;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        return within(query).stream()
                .collect(Collectors.groupingBy(
                        one -> YearMonth.from(one.due()),
                        Collectors.collectingAndThen(Collectors.toList(), month -> count(figure, month))));
    }

    @Override
    public String records(String figure, FigureQuery query) {
        return "/api/followup/v1/findings";
    }

    @Override
    public long reported(String module, FigureQuery query) {
        return within(query).size();
    }

    @Override
    public Map<String, Long> reportedByPath(String module, FigureQuery query, List<String> paths) {
        return paths.stream()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> reported(
                                module, new FigureQuery(path, query.premise(), query.period(), query.asOf()))));
    }
}
