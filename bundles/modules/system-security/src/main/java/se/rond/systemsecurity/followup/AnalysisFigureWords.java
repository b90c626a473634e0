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
                    2,
                    new Text(
                            "Genomförda systemsäkerhetsanalyser under året",
                            "System security analyses done in the year"),
                    "count",
                    "up",
                    null,
                    new Text(
                            "analyser med beslut i perioden: godkända, godkända med villkor eller ej godkända; ett beslut räknas"
                                    + " det år det fattades, även om ärendet senare lämnar plattformen",
                            "analyses decided in the period: approved, approved with conditions or rejected; a decision counts in"
                                    + " the year it was made, even if the case leaves the platform later"),
                    null),
            new FigureDefinition(
                            "k.ssa.02",
                            2,
                            new Text("Andel system med giltig analys", "Share of systems with a valid analysis"),
                            "percent",
                            "up",
                            90,
                            new Text(
                                    "aktiva system med en godkänd analys som gäller",
                                    "active systems with an approved analysis that holds"),
                            new Text(
                                    "aktiva system som ska ha en analys: med personuppgifter eller höga krav på"
                                            + " tillgänglighet; system som hanteras enligt säkerhetsskydd räknas inte",
                                    "active systems that must have one: with personal data or a high level of"
                                            + " availability; systems handled under security protection do not count"))
                    .answering(Question.COMPLETION),
            new FigureDefinition(
                            "k.ssa.03",
                            2,
                            new Text("Öppna orange och röda risker", "Open orange and red risks"),
                            "count",
                            "down",
                            null,
                            new Text(
                                    "orange och röda risker i godkända analyser, som de var när beslutet fattades",
                                    "orange and red risks in approved analyses, as they were when the decision was made"),
                            null)
                    .answering(Question.BACKLOG),
            new FigureDefinition(
                            "k.ssa.04",
                            3,
                            new Text("Andel riskåtgärder i tid", "Share of risk measures on time"),
                            "percent",
                            "up",
                            90,
                            new Text(
                                    "åtgärder som blev klara i tid, den dag de rapporterades klara i uppföljningen",
                                    "measures done in time, by the day on which the follow-up has them as done"),
                            new Text(
                                    "åtgärder vars dag infaller i perioden och som är klara eller försenade: från dagen efter",
                                    "measures whose day falls in the period and that are done or late: from the day after"))
                    .answering(Question.REMEDIATION));

    private AnalysisFigureWords() {}
}
