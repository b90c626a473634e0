// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import se.rond.figures.FigureDefinition;
import se.rond.figures.Question;
import se.rond.kernel.Text;

/** What the figures of remedies mean, in words. */
final class RemedyDefinitions {

    private static final int VERSION = 1;

    private RemedyDefinitions() {}

    static FigureDefinition inTime(String id) {
        return new FigureDefinition(
                id,
                2,
                new Text("Andel brister åtgärdade i tid", "Share of deficiencies remedied in time"),
                "percent",
                "up",
                90,
                new Text(
                        "Brister med ursprungligt åtgärdsdatum i perioden som åtgärdades senast då",
                        "Deficiencies first due in the period that were remedied by then"),
                new Text(
                        "Brister med ursprungligt åtgärdsdatum i perioden som är åtgärdade eller vars datum har"
                                + " passerat, utom avskrivna och sådana som accepterats före datumet",
                        "Deficiencies first due in the period that are remedied or past that time, except rejected"
                                + " ones and those accepted before they were due"),
                Question.REMEDIATION);
    }

    static FigureDefinition daysToRemedy(String id) {
        return new FigureDefinition(
                id,
                VERSION,
                new Text("Mediantid till åtgärdad brist", "Median days to remedy"),
                "days",
                "down",
                30,
                new Text(
                        "Median av kalenderdagar från rapport till åtgärd för brister som åtgärdades i perioden; på"
                                + " plats åtgärdade räknas som 0",
                        "Median of calendar days from report to remedy for deficiencies remedied in the period; those"
                                + " fixed on the spot count as 0"),
                null);
    }

    static FigureDefinition extended(String id) {
        return new FigureDefinition(
                id,
                VERSION,
                new Text("Förlängda åtgärdstider", "Extended deadlines"),
                "count",
                "down",
                null,
                new Text(
                        "Brister vars åtgärdsdatum flyttades fram i perioden, var och en en gång; ändrad allvarlighet"
                                + " räknas inte",
                        "Deficiencies whose due time was moved later in the period, each once; a changed severity does"
                                + " not count"),
                null);
    }

    static FigureDefinition overdue(String id) {
        return new FigureDefinition(
                id,
                VERSION,
                new Text("Öppna förfallna brister", "Open overdue deficiencies"),
                "count",
                "down",
                null,
                new Text(
                        "Brister som inte är åtgärdade och vars åtgärdsdatum har passerat",
                        "Deficiencies that are not remedied and whose due time has passed"),
                null,
                Question.BACKLOG);
    }
}
