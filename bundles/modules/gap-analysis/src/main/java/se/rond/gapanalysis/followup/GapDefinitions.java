// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.util.List;
import se.rond.figures.FigureDefinition;
import se.rond.kernel.Text;

/** What the figures of gap analyses mean. */
public final class GapDefinitions {

    public static final String MATURITY = "k.gap.01";
    public static final String CHANGE = "k.gap.02";
    public static final String APPROVED = "k.gap.03";

    static final List<FigureDefinition> ALL = List.of(
            new FigureDefinition(
                    MATURITY,
                    2,
                    new Text("Mognadsnivå per förvaltning", "Maturity per department"),
                    "level_0_5",
                    "up",
                    3,
                    new Text(
                            "gapanalyser godkända i perioden; nivån är summan av vikt × nivå delad med summan av vikter"
                                    + " över tillämpliga besvarade frågor, granskarens nivå först, andra skalor jämnt"
                                    + " utsträckta över 0 till 5; är analyser av flera uppsättningar godkända räknas den"
                                    + " som flest enheter har, och de andra anges för sig",
                            "gap analyses approved in the period; the level is the sum of weight × level over the sum"
                                    + " of weights of applicable answered questions, the reviewer's level first, other"
                                    + " scales stretched evenly over 0 to 5; where analyses of several sets were approved"
                                    + " it is of the one that most units have, and the others are told apart"),
                    null),
            new FigureDefinition(
                    CHANGE,
                    2,
                    new Text("Förändring i mognad sedan förra analysen", "Change in maturity since last analysis"),
                    "level_delta",
                    "up",
                    null,
                    new Text(
                            "gapanalyser godkända i perioden som har en tidigare godkänd; jämförda på de frågor som"
                                    + " båda besvarade, med dagens vikter; av flera uppsättningar räknas den som flest"
                                    + " enheter har",
                            "gap analyses approved in the period that have an approved one before; compared on the"
                                    + " questions that both answered, with the weights of now; of several sets the one that most units have"),
                    null),
            new FigureDefinition(
                    APPROVED,
                    1,
                    new Text(
                            "Andel förvaltningar med godkänd gapanalys",
                            "Share of departments with approved gap analysis"),
                    "percent",
                    "up",
                    100,
                    new Text(
                            "förvaltningar med en gapanalys godkänd i perioden; sammanställd räknas som godkänd",
                            "departments with a gap analysis approved in the period; compiled counts as approved"),
                    new Text(
                            "förvaltningar som finns på periodens sista dag",
                            "departments that exist on the last day of the period")));

    private GapDefinitions() {}
}
