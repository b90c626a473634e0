// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.MunicipalityStanding;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** What the executive board is told about all boards: all of them, also those that have said nothing. */
final class MunicipalityBlocks {

    private static final double FULL = 100;
    private static final Text BOARD = new Text("Nämnd eller bolag", "Board or company");
    private static final Text CONTROL = new Text("Kontroll", "Control");

    private final List<BoardFollowUp> boards;
    private final MunicipalityStanding standing;
    private final Function<@Nullable UUID, Text> functions;

    MunicipalityBlocks(
            List<BoardFollowUp> boards, MunicipalityStanding standing, Function<@Nullable UUID, Text> functions) {
        this.boards = List.copyOf(boards);
        this.standing = standing;
        this.functions = functions;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(new Text("Sammanfattning", "Summary")));
        blocks.add(summary());
        blocks.add(new Block.Heading(new Text("Nämnd för nämnd", "Board by board")));
        blocks.add(lights());
        blocks.add(completion());
        blocks.add(new Block.Heading(new Text("Planerna", "The plans")));
        blocks.add(plans());
        revised().ifPresent(blocks::add);
        blocks.add(new Block.Heading(new Text("Större avvikelser och åtgärder", "Major deviations and actions")));
        blocks.add(deviations());
        blocks.add(new Block.Heading(new Text("Det som inte gjordes, och varför", "What was not performed, and why")));
        blocks.add(notMade());
        blocks.add(new Block.Heading(new Text("Så räknas det", "How it is counted")));
        blocks.add(new Block.Paragraph(StandingBlocks.HOW));
        return blocks;
    }

    private Block summary() {
        Text before = ReportWords.before(standing.lateBefore());
        Text beside = ReportWords.beside(standing.early(), standing.remaining(), standing.toAssess());
        Text ongoing = ReportWords.ongoing(standing.ongoingMinor(), standing.ongoingMajor());
        Text inTime = ReportWords.actions(standing.actionsDue(), standing.actionsInTime(), standing.actionsAhead());
        Text made = CountWords.made(standing.performed(), standing.due());
        Text deviations = CountWords.deviations(standing.minor(), standing.major());
        Text missing = CountWords.missing(standing.notPerformed(), standing.late());
        int all = standing.boards().size();
        return new Block.Paragraph(new Text(
                standing.adoptedInTime() + " av " + all + " nämnder och bolag antog sin plan senast "
                        + standing.lastAdoption() + ". " + made.sv() + " " + deviations.sv() + " " + missing.sv()
                        + before.sv() + beside.sv() + inTime.sv() + ongoing.sv(),
                standing.adoptedInTime() + " of " + all + " boards and companies adopted their plan by "
                        + standing.lastAdoption() + ". " + made.en() + " " + deviations.en() + " " + missing.en()
                        + before.en() + beside.en() + inTime.en() + ongoing.en()));
    }

    private Block lights() {
        boolean before = standing.lateBefore() > 0;
        boolean waiting = standing.toAssess() > 0;
        boolean ongoing = standing.ongoingMinor() + standing.ongoingMajor() > 0;
        List<Text> columns = new ArrayList<>(List.of(
                BOARD,
                new Text("Ljus", "Light"),
                new Text("Genomfört", "Performed"),
                new Text("Mindre", "Minor"),
                new Text("Större", "Major"),
                new Text("Ej genomförda", "Not performed"),
                new Text("Försenade", "Late")));
        if (before) {
            columns.add(new Text("Försenade från tidigare perioder", "Late from earlier periods"));
        }
        if (waiting) {
            columns.add(new Text("Väntar på bedömning", "To be assessed"));
        }
        if (ongoing) {
            columns.add(new Text("Avvikelser, perioden slutar senare", "Deviations, period ends later"));
        }
        return new Block.Table(
                new Text("Hur det står till", "How it stands"),
                columns,
                standing.boards().stream()
                        .map(board -> light(board, before, waiting, ongoing))
                        .toList());
    }

    private static List<Cell> light(BoardStanding board, boolean before, boolean waiting, boolean ongoing) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(board.board().name()),
                Cell.of(ReportWords.light(board.light())),
                Cell.of(
                        board.due() == 0
                                ? ReportWords.DASH
                                : new Text(
                                        board.performed() + "\u00a0av\u00a0" + board.due(),
                                        board.performed() + "\u00a0of\u00a0" + board.due())),
                ReportWords.number(board.minor()),
                ReportWords.number(board.major()),
                ReportWords.number(board.notPerformed()),
                ReportWords.number(board.late())));
        if (before) {
            cells.add(ReportWords.number(board.lateBefore()));
        }
        if (waiting) {
            cells.add(ReportWords.number(board.toAssess()));
        }
        if (ongoing) {
            cells.add(ReportWords.number(board.ongoingMinor() + board.ongoingMajor()));
        }
        return cells;
    }

    private Block completion() {
        return new Block.Bars(
                new Text("Genomförda av dem som skulle göras", "Performed of those to be made"),
                BOARD,
                new Text("Andel", "Share"),
                standing.boards().stream()
                        .map(board ->
                                new Block.Bar(Text.same(board.board().name()), ReportWords.percent(board.completion())))
                        .toList(),
                FULL);
    }

    private Block plans() {
        return new Block.Table(
                new Text("Planernas beslut", "Decisions on the plans"),
                List.of(
                        BOARD,
                        new Text("Plan", "Plan"),
                        new Text("Antagen (dag, paragraf, diarienummer)", "Adopted (day, paragraph, number)"),
                        new Text("I tid", "In time")),
                standing.boards().stream().map(MunicipalityBlocks::plan).toList());
    }

    /** Whose plan is another one now than when the period ended. */
    private Optional<Block> revised() {
        List<BoardFollowUp> revised = boards.stream()
                .filter(board -> board.versions().revised().isPresent())
                .toList();
        return revised.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(new Text(
                        "Reviderade sedan perioden slutade: " + revised(revised, "gällde") + ".",
                        "Revised since the period ended: " + revised(revised, "held") + ".")));
    }

    private static String revised(List<BoardFollowUp> boards, String held) {
        return boards.stream()
                .flatMap(board -> board.versions().revised().stream()
                        .map(plan -> board.board().name() + " (version "
                                + plan.held().number() + " " + held + "; " + plan.decisions() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static List<Cell> plan(BoardStanding board) {
        return List.of(
                Cell.of(board.board().name()),
                Cell.of(ReportWords.plan(board.state())),
                Cell.of(ReportWords.decision(board.adoption())),
                Cell.of(ReportWords.yesNo(board.adoptedInTime())));
    }

    private Block deviations() {
        List<List<Cell>> rows = new ArrayList<>();
        for (BoardFollowUp board : boards) {
            for (ControlActivity control : board.deviating()) {
                board.actionsOf(control).forEach(action -> rows.add(action(board, control, action)));
            }
        }
        return table(
                new Text(
                        "Större avvikelser, vad som görs, av vem och till när",
                        "Major deviations, what is done, by whom and until when"),
                List.of(
                        BOARD,
                        CONTROL,
                        new Text("Åtgärd", "Action"),
                        new Text("Ansvarig funktion", "Responsible function"),
                        new Text("Klar senast", "Due"),
                        new Text("Läge", "State")),
                rows,
                new Text("Inga större avvikelser.", "No major deviations."));
    }

    private List<Cell> action(BoardFollowUp board, ControlActivity control, CorrectiveAction action) {
        return List.of(
                Cell.of(board.board().name()),
                Cell.of(ReportWords.marked(board.title(control), board.hasEnded(control))),
                Cell.of(action.title()),
                Cell.of(functions.apply(action.owner())),
                ReportWords.day(action.dueOn()),
                Cell.of(ReportWords.measure(action.state(), action.isLateOn(board.asOf()))));
    }

    private Block notMade() {
        List<List<Cell>> rows = new ArrayList<>();
        for (BoardFollowUp board : boards) {
            board.notPerformed().forEach(control -> rows.add(notMade(board, control, NotMadeBlock.because(control))));
            board.late().forEach(control -> rows.add(notMade(board, control, Cell.of(NotMadeBlock.NO_REASON))));
            board.lateBefore().forEach(control -> rows.add(notMade(board, control, Cell.of(NotMadeBlock.NO_REASON))));
            board.toAssess().forEach(control -> rows.add(notMade(board, control, Cell.of(NotMadeBlock.TO_ASSESS))));
        }
        return table(
                new Text(
                        "Ej genomförda, försenade och obedömda kontroller",
                        "Controls not performed, late and not assessed"),
                List.of(BOARD, CONTROL, new Text("Läge", "State"), new Text("Skäl", "Reason")),
                rows,
                NotMadeBlock.nothing(standing.remaining()));
    }

    private static List<Cell> notMade(BoardFollowUp board, ControlActivity control, Cell reason) {
        return List.of(
                Cell.of(board.board().name()),
                Cell.of(board.title(control)),
                Cell.of(NotMadeBlock.state(board, control)),
                reason);
    }

    private static Block table(Text caption, List<Text> columns, List<List<Cell>> rows, Text nothing) {
        return rows.isEmpty() ? new Block.Paragraph(nothing) : new Block.Table(caption, columns, rows);
    }
}
