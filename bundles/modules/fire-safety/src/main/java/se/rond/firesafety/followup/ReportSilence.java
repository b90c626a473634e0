// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/**
 * Who has rounds that have been due and submitted none of them: unit by unit, whatever level they are at, so that nobody is
 * silent behind others of their department.
 */
final class ReportSilence {

    /**
     * What is a unit's own, without what is below it.
     *
     * @param due rounds that have been due
     * @param submitted those of them that were, in time or late
     */
    private record Own(long due, long submitted) {

        static Own of(FigureCount count) {
            Long due = count.denominator();
            long late = count.parts().getOrDefault("late", 0L);
            return new Own(due == null ? 0 : due, count.numerator() + late);
        }

        Own without(Own other) {
            return new Own(due - other.due, submitted - other.submitted);
        }

        boolean isSilent() {
            return due > 0 && submitted == 0;
        }
    }

    private ReportSilence() {}

    /** @param units all of the subtree. What was done or not in one that is no more is of the unit that was above it */
    static Block of(ReportFigure figure, FigureQuery query, List<Unit> units) {
        LocalDate yesterday = LocalDate.ofInstant(query.asOf(), Period.ZONE).minusDays(1);
        Period period = query.period();
        if (yesterday.isBefore(period.from())) {
            return none();
        }
        LocalDate to = yesterday.isBefore(period.to()) ? yesterday : period.to();
        Period ended = new Period(period.from() + ".." + to, period.from(), to);
        Map<String, FigureCount> counts = figure.source()
                .countByPath(
                        figure.id(),
                        new FigureQuery(query.unitPath(), null, ended, query.asOf()),
                        units.stream().map(Unit::path).toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (Unit unit : units) {
            Own own = own(unit, units, counts);
            if (own.isSilent()) {
                rows.add(List.of(Cell.of(unit.name()), ReportWords.number(own.due())));
            }
        }
        return table(rows);
    }

    private static Own own(Unit unit, List<Unit> units, Map<String, FigureCount> counts) {
        Own own = Own.of(counts.getOrDefault(unit.path(), FigureCount.NONE));
        for (Unit child : units) {
            if (unit.id().equals(child.parent())) {
                own = own.without(Own.of(counts.getOrDefault(child.path(), FigureCount.NONE)));
            }
        }
        return own;
    }

    private static Block table(List<List<Cell>> rows) {
        return rows.isEmpty()
                ? none()
                : new Block.Table(
                        new Text(
                                "Enheter där ingen rond har lämnats in fast ronder har förfallit",
                                "Units where no round was submitted though rounds have been due"),
                        List.of(ReportTables.UNIT, new Text("Förfallna ronder", "Rounds due")),
                        rows);
    }

    private static Block none() {
        return new Block.Paragraph(new Text(
                "Alla enheter med förfallna ronder har lämnat in minst en.",
                "Every unit with rounds due has submitted at least one."));
    }
}
