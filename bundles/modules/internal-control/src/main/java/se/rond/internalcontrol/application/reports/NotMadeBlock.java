// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.util.ArrayList;
import java.util.List;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** What a board did not make, or has not judged, and why; and that nothing is missing only where nothing is. */
final class NotMadeBlock {

    static final Text NO_REASON = new Text("Inget skäl är angivet.", "No reason has been given.");
    static final Text TO_ASSESS = new Text("Väntar på bedömning.", "Waits to be assessed.");

    private NotMadeBlock() {}

    static Block of(BoardFollowUp followUp) {
        List<List<Cell>> rows = new ArrayList<>();
        followUp.notPerformed().forEach(control -> rows.add(row(followUp, control, because(control))));
        followUp.late().forEach(control -> rows.add(row(followUp, control, Cell.of(NO_REASON))));
        followUp.lateBefore().forEach(control -> rows.add(row(followUp, control, Cell.of(NO_REASON))));
        followUp.toAssess().forEach(control -> rows.add(row(followUp, control, Cell.of(TO_ASSESS))));
        followUp.leftOut()
                .forEach(control -> rows.add(row(
                        followUp.title(control),
                        control,
                        new Text("○ Borttagen genom revidering", "○ Taken out by a revision"),
                        ReportWords.words(control.removedBecause()))));
        return rows.isEmpty()
                ? new Block.Paragraph(nothing(followUp.remaining().size()))
                : new Block.Table(
                        new Text(
                                "Ej genomförda, försenade, obedömda och borttagna kontroller",
                                "Controls not performed, late, not assessed and taken out"),
                        List.of(
                                new Text("Kontroll", "Control"),
                                new Text("Läge", "State"),
                                new Text("Perioden slutar", "Period ends"),
                                new Text("Skäl", "Reason")),
                        rows);
    }

    private static List<Cell> row(BoardFollowUp followUp, ControlActivity control, Cell reason) {
        return row(followUp.title(control), control, state(followUp, control), reason);
    }

    /** How it stands; marked where its period goes on, or ended before that of the report, or where a revision after it has added it. */
    static Text state(BoardFollowUp followUp, ControlActivity control) {
        boolean late = control.state().isToDo();
        Text state = ReportWords.marked(ReportWords.control(control.state(), late), followUp.hasEnded(control));
        Text since = followUp.isFromBefore(control) ? ReportWords.fromBefore(state) : state;
        return followUp.heldAtEnd(control) ? since : ReportWords.added(since);
    }

    private static List<Cell> row(Text title, ControlActivity control, Text state, Cell reason) {
        return List.of(Cell.of(title), Cell.of(state), ReportWords.day(control.periodTo()), reason);
    }

    /** Why it was closed. */
    static Cell because(ControlActivity control) {
        Judgement ending = control.ending();
        return ReportWords.words(ending == null ? null : ending.words());
    }

    /** @param remaining whose period goes on */
    static Text nothing(int remaining) {
        return remaining == 0
                ? new Text("Allt som skulle göras är gjort.", "All that was to be performed is performed.")
                : new Text(
                        "Inget är försenat eller avslutat som ej genomfört. " + remaining
                                + " återstår, vars period pågår.",
                        "Nothing is late or closed as not performed. " + CountWords.of(remaining, "remains", "remain")
                                + ", whose period goes on.");
    }
}
