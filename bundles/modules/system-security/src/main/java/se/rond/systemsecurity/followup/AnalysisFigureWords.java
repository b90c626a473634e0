// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.util.List;
import se.rond.figures.FigureDefinition;
import se.rond.figures.Question;
import se.rond.kernel.Text;

/** What the figures mean, in words. */
final class AnalysisFigureWords {

    static final List<FigureDefinition> DEFINITIONS = List.of(
            new FigureDefinition(
                    "k.ssa.01",
                    1,
                    new Text(
                            "Genomförda systemsäkerhetsanalyser under året",
                            "System security analyses done in the year"),
                    "count",
                    "up",
                    null,
                    new Text(
                            "analyser med beslut i perioden: godkända, godkända med villkor eller ej godkända",
                            "analyses decided in the period: approved, approved with conditions or rejected"),
                    null),
            new FigureDefinition(
                            "k.ssa.02",
                            1,
                            new Text("Andel system med giltig analys", "Share of systems with a valid analysis"),
                            "percent",
                            "up",
                            90,
                            new Text(
                                    "aktiva system med en godkänd analys som gäller",
                                    "active systems with an approved analysis that holds"),
                            new Text(
                                    "aktiva system som ska ha en analys: med personuppgifter eller höga krav på"
                                            + " tillgänglighet",
                                    "active systems that must have one: with personal data or a high level of"
                                            + " availability"))
                    .answering(Question.COMPLETION),
            new FigureDefinition(
                            "k.ssa.03",
                            1,
                            new Text("Öppna orange och röda risker", "Open orange and red risks"),
                            "count",
                            "down",
                            null,
                            new Text(
                                    "orange och röda risker i godkända analyser",
                                    "orange and red risks in approved analyses"),
                            null)
                    .answering(Question.BACKLOG),
            new FigureDefinition(
                            "k.ssa.04",
                            1,
                            new Text("Andel riskåtgärder i tid", "Share of risk measures on time"),
                            "percent",
                            "up",
                            90,
                            new Text("åtgärder som blev klara i tid", "measures done in time"),
                            new Text("åtgärder som skulle vara klara i perioden", "measures due in the period"))
                    .answering(Question.REMEDIATION));

    private AnalysisFigureWords() {}
}
