// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import se.rond.figures.FigureDefinition;
import se.rond.kernel.Text;

/** What the figures of remedies mean, in words. */
final class RemedyDefinitions {

    private static final int VERSION = 1;

    private RemedyDefinitions() {}

    static List<FigureDefinition> of(String inTime, String overdue) {
        return List.of(
                new FigureDefinition(
                        inTime,
                        VERSION,
                        new Text("Andel brister åtgärdade i tid", "Share of deficiencies remedied in time"),
                        "percent",
                        "up",
                        90,
                        new Text(
                                "Brister med ursprungligt åtgärdsdatum i perioden som åtgärdades senast då",
                                "Deficiencies first due in the period that were remedied by then"),
                        new Text(
                                "Brister med ursprungligt åtgärdsdatum i perioden, utom avskrivna och sådana som"
                                        + " accepterats före datumet",
                                "Deficiencies first due in the period, except rejected ones and those accepted before"
                                        + " they were due")),
                new FigureDefinition(
                        overdue,
                        VERSION,
                        new Text("Öppna förfallna brister", "Open overdue deficiencies"),
                        "count",
                        "down",
                        null,
                        new Text(
                                "Brister som inte är åtgärdade och vars åtgärdsdatum har passerat",
                                "Deficiencies that are not remedied and whose due time has passed"),
                        null));
    }
}
