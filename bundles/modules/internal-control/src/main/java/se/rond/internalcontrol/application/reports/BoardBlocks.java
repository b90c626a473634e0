// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.api.RiskBand;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.ControlResult;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.internalcontrol.domain.samples.PlannedSize;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** What a board is told about its internal control. People are named by their functions. */
final class BoardBlocks {

    private static final Text CONTROL = new Text("Kontroll", "Control");
    private static final Text OWNER = new Text("Ansvarig funktion", "Responsible function");
    private static final Text DUE = new Text("Klar senast", "Due");
    private static final Text STATE = new Text("Läge", "State");
    private static final Text RESULT = new Text("Resultat", "Result");

    private final BoardFollowUp followUp;
    private final Function<@Nullable UUID, Text> functions;
    private final List<Block> blocks = new ArrayList<>();

    /** @param functions what a person does */
    BoardBlocks(BoardFollowUp followUp, Function<@Nullable UUID, Text> functions) {
        this.followUp = followUp;
        this.functions = functions;
    }

    List<Block> all() {
        blocks.addAll(StandingBlocks.of(followUp.standing()));
        heading("Planen och nämndens beslut", "The plan and the board's decisions");
        blocks.addAll(new PlanBlocks(followUp).all());
        controls();
        deviations();
        heading("Det som inte gjordes, och varför", "What was not performed, and why");
        blocks.add(NotMadeBlock.of(followUp));
        directActions();
        figures();
        heading("Så räknas det", "How it is counted");
        blocks.add(new Block.Paragraph(StandingBlocks.HOW));
        return blocks;
    }

    private void controls() {
        heading("Kontroller i perioden", "Controls in the period");
        table(
                new Text(
                        "Kontroller vars period slutar i rapportens period",
                        "Controls whose period ends in that of the report"),
                List.of(
                        CONTROL,
                        new Text("Perioden slutar", "Period ends"),
                        STATE,
                        new Text("Stickprov eller nyckeltal", "Sample or figure"),
                        new Text("Avvikelser", "Deviations")),
                followUp.shownInPeriod().stream().map(this::control).toList(),
                new Text("Ingen kontroll har sin period här.", "No control has its period here."));
    }

    private List<Cell> control(ControlActivity control) {
        ResultGiven result = result(control);
        Optional<Text> figures = result == null || result.sampleSize() > 0
                ? Optional.empty()
                : FigureCells.basis(followUp.figures().getOrDefault(control.id(), List.of()));
        return List.of(
                Cell.of(followUp.title(control)),
                ReportWords.day(control.periodTo()),
                Cell.of(state(control)),
                result == null
                        ? Cell.of(ReportWords.DASH)
                        : figures.map(Cell::of).orElseGet(() -> sample(result.sampleSize(), control)),
                result == null || figures.isPresent()
                        ? Cell.of(ReportWords.DASH)
                        : ReportWords.number(result.deviations()));
    }

    /** How it stands; marked where a revision after the period has taken it out or added it. */
    private Text state(ControlActivity control) {
        if (!control.counts()) {
            return new Text("○ Borttagen genom senare revidering", "○ Taken out by a later revision");
        }
        Text state = ReportWords.control(control.state(), control.state().isToDo() && followUp.hasEnded(control));
        return followUp.heldAtEnd(control) ? state : ReportWords.added(state);
    }

    private static Cell sample(int size, ControlActivity control) {
        Integer planned = PlannedSize.of(control.given().samplePlan());
        return planned == null || size >= planned
                ? ReportWords.number(size)
                : new Cell(
                        new Text(
                                "▲ " + size + " (planerat " + planned + ")",
                                "▲ " + size + " (planned " + planned + ")"),
                        BigDecimal.valueOf(size));
    }

    private static @Nullable ResultGiven result(ControlActivity control) {
        ControlResult result = control.result();
        return result == null ? null : result.given();
    }

    private void deviations() {
        heading("Avvikelser", "Deviations");
        List<ControlActivity> deviating = followUp.deviating();
        table(
                new Text("Avvikelser och vad de består i", "Deviations and what they are"),
                List.of(CONTROL, new Text("Allvar", "Severity"), RESULT, new Text("Förklaring", "Explanation")),
                deviating.stream().map(this::deviation).toList(),
                new Text("Inga avvikelser.", "No deviations."));
        List<List<Cell>> actions = deviating.stream()
                .flatMap(control -> followUp.actionsOf(control).stream().map(action -> action(control, action)))
                .toList();
        if (!actions.isEmpty()) {
            blocks.add(new Block.Table(
                    new Text("Åtgärder för större avvikelser", "Actions for major deviations"),
                    List.of(
                            new Text("Åtgärd", "Action"),
                            CONTROL,
                            OWNER,
                            DUE,
                            STATE,
                            new Text("Klar", "Done"),
                            new Text("Effekt", "Effect")),
                    actions));
        }
    }

    private List<Cell> deviation(ControlActivity control) {
        ResultGiven result = result(control);
        return List.of(
                Cell.of(followUp.title(control)),
                Cell.of(ReportWords.marked(ReportWords.severity(control.state()), followUp.hasEnded(control))),
                ReportWords.words(result == null ? null : result.conclusion()),
                ReportWords.words(words(control.assessment())));
    }

    private List<Cell> action(ControlActivity control, CorrectiveAction action) {
        return List.of(
                Cell.of(action.title()),
                Cell.of(followUp.title(control)),
                Cell.of(functions.apply(action.owner())),
                ReportWords.day(action.dueOn()),
                Cell.of(ReportWords.measure(action.state(), action.isLateOn(followUp.asOf()))),
                ReportWords.day(action.doneOn()),
                Cell.of(ReportWords.effect(action.effect())));
    }

    private static @Nullable String words(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.words();
    }

    private void directActions() {
        ControlPlan held = followUp.versions().atEnd();
        List<PlanRisk> risks = held == null
                ? List.of()
                : followUp.risks().stream()
                        .filter(risk -> risk.isIn(held.number()) && risk.handling() == Handling.DIRECT_ACTION)
                        .toList();
        if (risks.isEmpty()) {
            return;
        }
        heading("Direkta åtgärder ur riskanalysen", "Direct actions out of the risk analysis");
        blocks.add(new Block.Table(
                new Text("Risker som åtgärdas direkt", "Risks that are acted on at once"),
                List.of(
                        new Text("Risk", "Risk"),
                        new Text("Riskvärde", "Risk value"),
                        new Text("Åtgärd", "Action"),
                        OWNER,
                        DUE),
                risks.stream().map(this::direct).toList()));
    }

    private List<Cell> direct(PlanRisk risk) {
        ActionGiven action = risk.given().action();
        return List.of(
                Cell.of(followUp.words().title(risk)),
                new Cell(
                        new Text(
                                risk.value() + band(risk.band()).sv(),
                                risk.value() + band(risk.band()).en()),
                        BigDecimal.valueOf(risk.value())),
                ReportWords.words(action == null ? null : action.title()),
                Cell.of(functions.apply(action == null ? null : action.owner())),
                ReportWords.day(action == null ? null : action.dueOn()));
    }

    private static Text band(RiskBand band) {
        return switch (band) {
            case LOW -> new Text(" (låg)", " (low)");
            case MEDIUM -> new Text(" (medel)", " (medium)");
            case HIGH -> new Text(" (hög)", " (high)");
        };
    }

    private void figures() {
        Map<UUID, List<ControlFigure>> frozen = followUp.figures();
        List<List<Cell>> rows = followUp.inPeriod().stream()
                .flatMap(control -> frozen.getOrDefault(control.id(), List.of()).stream()
                        .flatMap(figure -> FigureCells.of(followUp.title(control), figure).stream()))
                .toList();
        if (!rows.isEmpty()) {
            heading("Nyckeltal som kontrollerna läste", "Figures that the controls read");
            blocks.add(new Block.Table(
                    new Text(
                            "Värdena är de som gällde när resultatet lämnades",
                            "The values are those of when the result was submitted"),
                    FigureCells.COLUMNS,
                    rows));
        }
    }

    private void heading(String sv, String en) {
        blocks.add(new Block.Heading(new Text(sv, en)));
    }

    private void table(Text caption, List<Text> columns, List<List<Cell>> rows, Text nothing) {
        blocks.add(rows.isEmpty() ? new Block.Paragraph(nothing) : new Block.Table(caption, columns, rows));
    }
}
