// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** The tables of the report. */
final class ReportTables {

    private static final int TREND_MONTHS = 12;
    static final Text UNIT = new Text("Enhet", "Unit");
    private static final Text OTHERS = new Text("Övriga och tidigare enheter", "Others and former units");

    private ReportTables() {}

    static Block figures(List<ReportFigure> figures, FigureQuery query) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReportFigure figure : figures) {
            FigureCount count = figure.source().count(figure.id(), query);
            rows.add(List.of(
                    Cell.of(figure.definition().name()),
                    ReportWords.value(figure.definition(), count),
                    ReportWords.of(count),
                    ReportWords.target(figure.definition())));
        }
        return new Block.Table(
                new Text("Nyckeltal i perioden", "Key figures in the period"),
                List.of(
                        new Text("Nyckeltal", "Figure"),
                        new Text("Värde", "Value"),
                        new Text("Antal", "Count"),
                        new Text("Mål", "Target")),
                rows);
    }

    /** What is counted for no unit of today is a row of its own: the rows add up to the whole. */
    static Block units(List<ReportFigure> figures, FigureQuery query, List<Unit> units) {
        List<String> paths = units.stream().map(Unit::path).toList();
        List<Map<String, FigureCount>> counts = figures.stream()
                .map(figure -> figure.source().countByPath(figure.id(), query, paths))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Unit unit : units) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(unit.name())));
            for (int at = 0; at < figures.size(); at++) {
                FigureCount count = counts.get(at).getOrDefault(unit.path(), FigureCount.NONE);
                row.add(ReportWords.value(figures.get(at).definition(), count));
                row.add(ReportWords.of(count));
            }
            rows.add(row);
        }
        others(figures, counts, query).ifPresent(rows::add);
        List<Text> columns = new ArrayList<>(List.of(UNIT));
        figures.forEach(figure -> {
            columns.add(figure.definition().name());
            columns.add(new Text("Antal", "Count"));
        });
        return new Block.Table(new Text("Enheter i perioden", "Units in the period"), columns, rows);
    }

    private static java.util.Optional<List<Cell>> others(
            List<ReportFigure> figures, List<Map<String, FigureCount>> counts, FigureQuery query) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(OTHERS)));
        boolean something = false;
        for (int at = 0; at < figures.size(); at++) {
            ReportFigure figure = figures.get(at);
            FigureCount rest = rest(figure.source().count(figure.id(), query), counts.get(at));
            something |= rest.numerator() != 0 || (rest.denominator() != null && rest.denominator() != 0);
            row.add(ReportWords.value(figure.definition(), rest));
            row.add(ReportWords.of(rest));
        }
        return something ? java.util.Optional.of(row) : java.util.Optional.empty();
    }

    private static FigureCount rest(FigureCount whole, Map<String, FigureCount> parts) {
        long numerator =
                parts.values().stream().mapToLong(FigureCount::numerator).sum();
        long denominator = parts.values().stream()
                .map(FigureCount::denominator)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        Long all = whole.denominator();
        return new FigureCount(
                whole.numerator() - numerator, all == null ? null : Long.valueOf(all - denominator), Map.of());
    }

    /** The twelve months up to the end of the period. */
    static Block trend(ReportFigure figure, FigureQuery query) {
        LocalDate last = PlaceNames.lastDay(query);
        LocalDate from = YearMonth.from(last).minusMonths(TREND_MONTHS - 1L).atDay(1);
        LocalDate to = YearMonth.from(last).atEndOfMonth();
        Period year = new Period(from + ".." + to, from, to);
        Map<YearMonth, FigureCount> months = new HashMap<>(
                figure.source().countByMonth(figure.id(), new FigureQuery(query.unitPath(), null, year, query.asOf())));
        List<Block.Bar> bars = Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .limit(TREND_MONTHS)
                .map(month -> new Block.Bar(
                        Text.same(month.toString()),
                        ReportWords.value(figure.definition(), months.getOrDefault(month, FigureCount.NONE))))
                .toList();
        return new Block.Bars(
                figure.definition().name(), new Text("Månad", "Month"), new Text("Värde", "Value"), bars, 100);
    }

    static Block definitions(List<ReportFigure> figures) {
        List<List<Cell>> rows = figures.stream()
                .map(figure -> List.of(
                        Cell.of(figure.definition().name()),
                        Cell.of(figure.definition().numerator()),
                        Cell.of(
                                figure.definition().denominator() == null
                                        ? Text.same("")
                                        : figure.definition().denominator()),
                        Cell.of(figure.id() + " v" + figure.definition().version())))
                .toList();
        return new Block.Table(
                new Text("Definitioner", "Definitions"),
                List.of(
                        new Text("Nyckeltal", "Figure"),
                        new Text("Räknas", "Counted"),
                        new Text("Av", "Of"),
                        new Text("Definition", "Definition")),
                rows);
    }
}
