// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.util.List;
import se.rond.figures.FigureDefinition;
import se.rond.figures.Question;
import se.rond.internalcontrol.application.InternalControlSettings;
import se.rond.kernel.Text;

/** What the figures of internal control mean. */
record ControlFigureWords(InternalControlSettings settings) {

    private static final int TARGET_IN_TIME = 90;
    private static final int ALL = 100;

    List<FigureDefinition> definitions() {
        return List.of(completion(), deviations(), inTime(), adopted());
    }

    private static FigureDefinition completion() {
        return new FigureDefinition(
                InternalControlFigures.COMPLETION,
                2,
                new Text("Genomförandegrad internkontrollplan", "Completion of internal-control plan"),
                "percent",
                "up",
                ALL,
                new Text(
                        "kontroller som är utförda och bedömda, även om en större avvikelse inte är uppföljd",
                        "controls that are performed and judged, even if a major deviation is not followed up yet"),
                new Text(
                        "kontroller i gällande planer vars period är slut, från dagen efter dess sista, även de som stängts"
                                + " utan att utföras; de som nämnden tagit bort genom revidering räknas inte men visas för sig",
                        "controls in plans in force whose period has ended, from the day after its last one, also those"
                                + " closed without being performed; those that the board left out by a revision do not count"
                                + " and are shown apart"),
                Question.COMPLETION);
    }

    private static FigureDefinition deviations() {
        return new FigureDefinition(
                InternalControlFigures.DEVIATIONS,
                1,
                new Text("Andel kontroller med avvikelse", "Share of controls with deviation"),
                "percent",
                "down",
                null,
                new Text(
                        "utförda kontroller med mindre eller större avvikelse",
                        "performed controls with a minor or major deviation"),
                new Text(
                        "utförda och bedömda kontroller vars period slutar i perioden",
                        "performed and judged controls whose period ends in the period"));
    }

    private static FigureDefinition inTime() {
        return new FigureDefinition(
                InternalControlFigures.IN_TIME,
                2,
                new Text("Andel avvikelser åtgärdade i tid", "Share of deviations corrected in time"),
                "percent",
                "up",
                TARGET_IN_TIME,
                new Text(
                        "åtgärder som blev klara senast den dag som bestämdes när avvikelsen bedömdes",
                        "actions that were done on the day agreed when the deviation was judged, or before"),
                new Text(
                        "åtgärder av större avvikelser vars dag infaller i perioden och som är klara eller försenade: från"
                                + " dagen efter den bestämda; avslagna räknas inte",
                        "actions of major deviations whose day falls in the period and that are done or late: from the day"
                                + " after the one agreed; rejected ones do not count"),
                Question.REMEDIATION);
    }

    private FigureDefinition adopted() {
        Text last = settings.lastAdoptionWords();
        return new FigureDefinition(
                InternalControlFigures.ADOPTED,
                1,
                new Text(
                        "Andel nämnder med antagen plan före årets början",
                        "Share of boards with plan adopted before year start"),
                "percent",
                "up",
                ALL,
                new Text(
                        "nämnder vars plan för året antogs senast " + last.sv(),
                        "boards whose plan for the year was adopted on " + last.en() + " at the latest"),
                new Text("nämnder, även kommunstyrelsen", "boards, the executive board included"));
    }
}
