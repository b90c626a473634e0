// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.papers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rond.internalcontrol.domain.papers.Disposal;
import se.rond.internalcontrol.domain.papers.DisposedPapers;
import se.rond.kernel.Text;
import se.rond.organisation.UnitRef;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/** What a run disposed of, by board and year, for the archive. */
final class DisposalReport {

    private record Plan(UUID board, int year) {}

    private final Disposal disposal;
    private final List<DisposedPapers> papers;
    private final Function<UUID, UnitRef> units;

    DisposalReport(Disposal disposal, List<DisposedPapers> papers, Function<UUID, UnitRef> units) {
        this.disposal = disposal;
        this.papers = List.copyOf(papers);
        this.units = units;
    }

    Report report() {
        return new Report(
                new Text("Gallring av underlag till intern kontroll", "Disposal of working papers of internal control"),
                new Text(
                        "Beslut " + disposal.decision() + ", " + disposal.disposedOn() + ": " + disposal.samples()
                                + " stickprov med " + disposal.rows() + " rader.",
                        "Decision " + disposal.decision() + ", " + disposal.disposedOn() + ": " + disposal.samples()
                                + " samples with " + disposal.rows() + " rows."),
                List.of(
                        new Block.Paragraph(
                                new Text(
                                        "Gallrat två år efter att nämnden har beslutat om rapporten av planen. Kontrollernas resultat,"
                                                + " med stickprovens storlek och antalet avvikelser, är kvar i planen.",
                                        "Disposed of two years after the board decided on the report of the plan. What the controls"
                                                + " showed, with the size of the samples and the number of deviations, stays in the plan.")),
                        new Block.Table(
                                new Text("Gallrade stickprov", "Samples disposed of"),
                                List.of(
                                        new Text("Nämnd eller bolag", "Board or company"),
                                        new Text("År", "Year"),
                                        new Text("Kontroller", "Controls"),
                                        new Text("Stickprov", "Samples"),
                                        new Text("Rader", "Rows")),
                                rows())));
    }

    private List<List<Cell>> rows() {
        Map<Plan, List<DisposedPapers>> plans = papers.stream()
                .collect(Collectors.groupingBy(
                        each -> new Plan(each.board(), each.year()), LinkedHashMap::new, Collectors.toList()));
        return plans.entrySet().stream()
                .map(plan -> List.of(
                        Cell.of(units.apply(plan.getKey().board()).name()),
                        Cell.of(Integer.toString(plan.getKey().year())),
                        number(plan.getValue().size()),
                        number(plan.getValue().stream()
                                .mapToInt(DisposedPapers::samples)
                                .sum()),
                        number(plan.getValue().stream()
                                .mapToInt(DisposedPapers::rows)
                                .sum())))
                .toList();
    }

    private static Cell number(int count) {
        return new Cell(Text.same(Integer.toString(count)), BigDecimal.valueOf(count));
    }
}
