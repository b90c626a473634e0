// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.util.List;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.kernel.Text;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;

/** Where a board stands, in a sentence and in figures, and how it is counted. */
final class StandingBlocks {

    static final Text HOW = new Text(
            "En kontroll räknas när dess period har gått ut, eller tidigare om den redan är bedömd eller avslutad som ej"
                    + " genomförd. I en återrapporterad plan räknas alla. Nyckeltalet genomförandegrad räknar bara dem vars period"
                    + " har gått ut. Genomförda är de som är utförda och bedömda, även med större"
                    + " avvikelse; ej genomförda räknas bland dem som skulle ha gjorts. Kontroller som nämnden har tagit bort"
                    + " genom revidering räknas inte, men nämns. Det som är avgjort medan kontrollens period pågår är märkt så."
                    + " Det som är försenat från tidigare perioder samma år räknas inte bland periodens kontroller,"
                    + " men sägs för sig."
                    + " Avvikelser är mindre (förklaras) eller större (åtgärdas inom 90 dagar"
                    + " och följs upp). En åtgärd med sin dag i perioden räknas när den är klar eller dagen har passerat; till och med sin dag"
                    + " är den inte försenad. Avslagna räknas inte. Ljuset är rött om mindre än 80 % av det som skulle göras är genomfört (det som avslutats som ej"
                    + " genomfört medan dess period pågår vägs mot alla periodens kontroller), om en åtgärd är försenad"
                    + " eller om planen inte är antagen fast dagen för det har gått; gult om något saknas, om en"
                    + " kontroll är försenad från en tidigare period eller om en större avvikelse inte"
                    + " är uppföljd; annars grönt. Streck betyder att det inte finns något att räkna.",
            "A control counts when its period has ended, or before that if it is assessed or closed as not performed. In a plan"
                    + " that is reported all count. The figure of completion counts those whose period has ended alone. Performed are those made and assessed, also with a major"
                    + " deviation; not performed ones count among those that were to be made. Controls that the board took out by a"
                    + " revision do not count, but are named. What is settled while the period of its control goes on is marked."
                    + " What is late from earlier periods of the year does not count among the controls of the period,"
                    + " but is said by itself."
                    + " Deviations are minor (explained) or major (acted on within 90 days"
                    + " and followed up). An action whose day falls in the period counts when it is done or the day has passed; until"
                    + " its day has ended it is not late. Rejected ones do not count. The light is red where less than 80% of what was to be made is performed (what is closed as not"
                    + " performed while its period goes on is weighed against all controls of the period), where an action is"
                    + " overdue, or where the plan is not adopted though the day for it has passed; yellow where something is"
                    + " missing, where a control is late from an earlier period or where a"
                    + " major deviation is not followed up; green otherwise. A dash means that there is nothing to count.");

    private StandingBlocks() {}

    static List<Block> of(BoardStanding standing) {
        return List.of(new Block.Heading(new Text("Sammanfattning", "Summary")), sentence(standing), table(standing));
    }

    private static Block sentence(BoardStanding standing) {
        Text before = ReportWords.before(standing.lateBefore());
        Text beside = ReportWords.beside(standing.early(), standing.remaining(), standing.toAssess());
        Text inTime = ReportWords.actions(standing.actionsDue(), standing.actionsInTime(), standing.actionsAhead());
        Text ongoing = ReportWords.ongoing(standing.ongoingMinor(), standing.ongoingMajor());
        Text made = CountWords.made(standing.performed(), standing.due());
        Text deviations = CountWords.deviations(standing.minor(), standing.major());
        Text missing = CountWords.missing(standing.notPerformed(), standing.late());
        Text light = ReportWords.light(standing.light());
        return new Block.Paragraph(new Text(
                light.sv() + ". " + made.sv() + " " + deviations.sv() + " " + missing.sv() + before.sv() + beside.sv()
                        + inTime.sv() + ongoing.sv(),
                light.en() + ". " + made.en() + " " + deviations.en() + " " + missing.en() + before.en() + beside.en()
                        + inTime.en() + ongoing.en()));
    }

    private static Block table(BoardStanding standing) {
        return new Block.Table(
                new Text("I siffror", "In figures"),
                List.of(
                        new Text("Vad", "What"),
                        new Text("Antal", "Number"),
                        new Text("Av", "Of"),
                        new Text("Andel", "Share")),
                rows(standing));
    }

    private static List<List<Cell>> rows(BoardStanding standing) {
        return List.of(
                List.of(
                        Cell.of(new Text("Genomförda av dem som skulle göras", "Performed of those to be made")),
                        ReportWords.number(standing.performed()),
                        ReportWords.number(standing.due()),
                        ReportWords.percent(standing.completion())),
                List.of(
                        Cell.of(new Text("Med avvikelse av genomförda", "With a deviation, of those performed")),
                        ReportWords.number(standing.minor() + standing.major()),
                        ReportWords.number(standing.performed()),
                        ReportWords.percent(
                                BoardFollowUp.percent(standing.minor() + standing.major(), standing.performed()))),
                List.of(
                        Cell.of(new Text(
                                "Åtgärdade i tid av dem som är klara eller förfallna",
                                "Corrected in time, of those done or past their day")),
                        ReportWords.number(standing.actionsInTime()),
                        ReportWords.number(standing.actionsDue()),
                        ReportWords.percent(BoardFollowUp.percent(standing.actionsInTime(), standing.actionsDue()))));
    }
}
