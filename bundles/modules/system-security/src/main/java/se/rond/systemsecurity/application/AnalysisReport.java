// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.PersonRef;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.RequirementView;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.SystemView;

/** One analysis as a report: for the archive, and for whoever decides on paper. */
final class AnalysisReport {

    private final AnalysisDetail detail;
    private final SystemView system;
    private final SecurityContent content;
    private final List<Block> blocks = new ArrayList<>();

    private AnalysisReport(AnalysisDetail detail, SystemView system, SecurityContent content) {
        this.detail = detail;
        this.system = system;
        this.content = content;
    }

    static Report of(AnalysisDetail detail, SystemView system, SecurityContent content) {
        AnalysisReport report = new AnalysisReport(detail, system, content);
        report.system();
        report.description();
        report.sets();
        report.requirements();
        report.risks();
        report.measures();
        report.review();
        report.decisions();
        String name = system.code() + " " + system.name();
        return new Report(
                new Text("Systemsäkerhetsanalys: " + name, "System security analysis: " + name),
                new Text(
                        "Läge: " + ReportWords.state(detail.analysis().state()).sv() + ". Innehållets kontrollsumma: "
                                + detail.contentHash(),
                        "State: " + ReportWords.state(detail.analysis().state()).en() + ". Hash of the content: "
                                + detail.contentHash()),
                report.blocks);
    }

    private void heading(String sv, String en) {
        blocks.add(new Block.Heading(new Text(sv, en)));
    }

    private void paragraph(Text label, @Nullable String words) {
        if (words != null) {
            blocks.add(new Block.Paragraph(new Text(label.sv() + ": " + words, label.en() + ": " + words)));
        }
    }

    private void table(Text caption, List<Text> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, columns, rows));
        }
    }

    private static Cell cell(@Nullable Object value) {
        return Cell.of(value == null ? "–" : value.toString());
    }

    private static Cell cell(@Nullable PersonRef person) {
        return Cell.of(person == null ? "–" : person.name());
    }

    private void system() {
        heading("Systemet", "The system");
        List<List<Cell>> rows = new ArrayList<>();
        fact(rows, "Förvaltning", "Department", system.unit().name());
        fact(
                rows,
                "Systemägare",
                "System owner",
                system.owner() == null ? null : system.owner().name());
        fact(
                rows,
                "Systemförvaltare",
                "System manager",
                system.manager() == null ? null : system.manager().name());
        fact(rows, "Leverantör", "Supplier", system.supplier());
        rows.add(List.of(Cell.of(new Text("Drift", "Hosting")), Cell.of(ReportWords.hosting(system.hosting()))));
        rows.add(List.of(
                Cell.of(new Text("Personuppgifter", "Personal data")),
                Cell.of(ReportWords.yesNo(system.personalData()))));
        fact(rows, "RTO, RPO (timmar)", "RTO, RPO (hours)", system.rtoHours() + ", " + system.rpoHours());
        fact(
                rows,
                "K, R, T, S",
                "C, I, A, T",
                ReportWords.levels(detail.analysis().levels()));
        table(
                new Text("Systemet", "The system"),
                List.of(new Text("Uppgift", "Fact"), new Text("Värde", "Value")),
                rows);
    }

    private static void fact(List<List<Cell>> rows, String sv, String en, @Nullable String value) {
        rows.add(List.of(Cell.of(new Text(sv, en)), cell(value)));
    }

    private void description() {
        Description words = detail.description();
        heading("Beskrivning", "Description");
        paragraph(new Text("Syfte", "Purpose"), words.purpose());
        paragraph(new Text("Används av", "Used by"), words.usedBy());
        paragraph(new Text("Beroenden", "Dependencies"), words.dependencies());
    }

    private void sets() {
        heading("Informationsklassning", "Classification of information");
        table(
                new Text("Informationsmängder", "Information sets"),
                List.of(
                        new Text("Informationsmängd", "Information set"),
                        new Text("K, R, T, S", "C, I, A, T"),
                        new Text("Motivering", "Motivation")),
                detail.informationSets().stream()
                        .map(set -> List.of(
                                cell(set.name()), cell(ReportWords.levels(set.levels())), cell(set.motivation())))
                        .toList());
        paragraph(new Text("Höjd klassning", "Raised"), detail.raised().because());
    }

    private void requirements() {
        heading("Krav", "Requirements");
        table(
                new Text("Krav som nivåerna ställer", "What the levels require"),
                List.of(
                        new Text("Krav", "Requirement"),
                        new Text("Svar", "Answer"),
                        new Text("Kommentar", "Comment"),
                        new Text("Underlag", "Evidence")),
                detail.requirements().stream()
                        .filter(RequirementView::applies)
                        .map(each -> List.of(
                                Cell.of(each.name()),
                                Cell.of(ReportWords.answer(each.answer())),
                                cell(each.comment()),
                                cell(each.evidence())))
                        .toList());
    }

    private void risks() {
        heading("Risker", "Risks");
        table(
                new Text("Bedömda risker", "Assessed risks"),
                List.of(
                        new Text("Risk", "Risk"),
                        new Text("Konsekvens × sannolikhet", "Consequence × likelihood"),
                        new Text("Nivå", "Band"),
                        new Text("Befintliga skydd", "Existing measures"),
                        new Text("Förväntad nivå", "Expected band"),
                        new Text("Godtagen av, till", "Accepted by, until")),
                detail.risks().stream()
                        .filter(risk -> risk.band() != null)
                        .map(AnalysisReport::risk)
                        .toList());
        table(
                new Text("Hot som inte är relevanta", "Threats that do not matter"),
                List.of(new Text("Hot", "Threat"), new Text("Skäl", "Reason")),
                detail.risks().stream()
                        .filter(risk -> risk.band() == null)
                        .map(risk -> List.of(name(risk), cell(risk.notRelevantBecause())))
                        .toList());
    }

    private static Cell name(RiskView risk) {
        return Cell.of(risk.name() == null ? Text.same(String.valueOf(risk.threat())) : risk.name());
    }

    private static List<Cell> risk(RiskView risk) {
        String accepted = risk.acceptedBy() == null ? "–" : risk.acceptedBy().name() + ", " + risk.acceptedUntil();
        return List.of(
                name(risk),
                cell(risk.consequence() + " × " + risk.likelihood()),
                Cell.of(ReportWords.band(risk.band())),
                cell(risk.existingMeasures()),
                Cell.of(ReportWords.band(risk.expectedBand())),
                Cell.of(accepted));
    }

    private void measures() {
        table(
                new Text("Åtgärder", "Measures"),
                List.of(
                        new Text("Åtgärd", "Measure"),
                        new Text("Risk", "Risk"),
                        new Text("Ansvarig", "Owner"),
                        new Text("Klar senast", "Due")),
                detail.risks().stream()
                        .flatMap(risk -> risk.measures().stream()
                                .map(measure -> List.of(
                                        cell(measure.title()),
                                        name(risk),
                                        cell(measure.owner()),
                                        cell(measure.dueOn()))))
                        .toList());
    }

    private void review() {
        heading("Granskning", "Review");
        paragraph(new Text("Utlåtande", "Statement"), detail.reviewStatement());
        paragraph(
                new Text("Granskad av", "Reviewed by"),
                detail.reviewedBy() == null ? null : detail.reviewedBy().name());
    }

    private void decisions() {
        heading("Beslut", "Decision");
        if (detail.analysis().changedSinceDecision()) {
            blocks.add(new Block.Paragraph(
                    new Text("Innehållet är ändrat sedan beslutet.", "The content has changed since the decision.")));
        }
        table(
                new Text("Beslut", "Decisions"),
                List.of(
                        new Text("Beslut", "Decision"),
                        new Text("Datum", "Date"),
                        new Text("Beslutad av", "Decided by"),
                        new Text("Gäller till", "Valid until"),
                        new Text("Villkor", "Conditions")),
                detail.decisions().stream()
                        .map(each -> List.of(
                                Cell.of(ReportWords.decision(each.decision(), content)),
                                cell(each.decidedOn()),
                                cell(each.decidedBy()),
                                cell(each.validUntil()),
                                cell(each.conditions())))
                        .toList());
        detail.decisions()
                .forEach(each -> paragraph(
                        new Text("Kontrollsumma " + each.decidedOn(), "Hash " + each.decidedOn()), each.contentHash()));
    }
}
