// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rond.internalcontrol.application.reports.PlanVersions.Revised;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** The plan as it held when the period ended, what the board has revised since then, and its decisions. */
final class PlanBlocks {

    private final BoardFollowUp followUp;
    private final PlanVersions versions;

    PlanBlocks(BoardFollowUp followUp) {
        this.followUp = followUp;
        this.versions = followUp.versions();
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(versions.adopted().isEmpty() ? nothing() : table());
        versions.revised().map(PlanBlocks::revised).ifPresent(blocks::add);
        controlsNothing().ifPresent(blocks::add);
        reported().ifPresent(blocks::add);
        return blocks;
    }

    private static Block nothing() {
        return new Block.Paragraph(new Text("Nämnden har inte antagit någon plan.", "The board has adopted no plan."));
    }

    private Block table() {
        return new Block.Table(
                new Text("Planens versioner", "Versions of the plan"),
                List.of(
                        new Text("Version", "Version"),
                        new Text("Läge", "State"),
                        new Text("Antagen (dag, paragraf, diarienummer)", "Adopted (day, paragraph, number)"),
                        new Text("Varför reviderad", "Why revised")),
                versions.adopted().stream().map(this::version).toList());
    }

    private List<Cell> version(ControlPlan plan) {
        Text state = ReportWords.plan(plan.state());
        boolean held =
                versions.revised().filter(revised -> plan == revised.held()).isPresent();
        return List.of(
                ReportWords.number(plan.number()),
                Cell.of(
                        held
                                ? new Text(
                                        state.sv() + " (gällde när perioden slutade)",
                                        state.en() + " (held when the period ended)")
                                : state),
                Cell.of(ReportWords.decision(PlanVersions.decision(plan.adoption()))),
                ReportWords.words(plan.revisedBecause()));
    }

    private static Block revised(Revised plan) {
        return new Block.Paragraph(new Text(
                "Version " + plan.held().number()
                        + " gällde när perioden slutade. Nämnden har sedan reviderat planen (" + plan.decisions()
                        + "). Kontroller som revideringen tog bort visas och är märkta, och räknas inte; de som den lade"
                        + " till räknas och är märkta.",
                "Version " + plan.held().number()
                        + " held when the period ended. The board has revised the plan since then (" + plan.decisions()
                        + "). Controls that the revision took out are shown and marked, and do not count; those that it"
                        + " added count and are marked."));
    }

    private Optional<Block> controlsNothing() {
        return Optional.ofNullable(versions.atEnd())
                .filter(held -> followUp.controlsOf(held).isEmpty())
                .map(ControlPlan::withoutControls)
                .map(why -> new Block.Paragraph(
                        new Text("Planen har ingen kontroll: " + why, "The plan has no control: " + why)));
    }

    private Optional<Block> reported() {
        return Optional.ofNullable(versions.inForce())
                .map(ControlPlan::report)
                .map(report -> ReportWords.decision(report.decision()))
                .map(decided -> new Block.Paragraph(new Text(
                        "Nämnden har beslutat om rapporten: " + decided.sv() + ".",
                        "The board has decided on the report: " + decided.en() + ".")));
    }
}
