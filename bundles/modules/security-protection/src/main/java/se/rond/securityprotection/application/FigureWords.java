// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.List;
import se.rond.figures.FigureDefinition;
import se.rond.figures.GoalStatus;
import se.rond.kernel.Text;

/** What the figures mean, in words. */
public final class FigureWords {

    public static final List<FigureDefinition> DEFINITIONS = List.of(
            new FigureDefinition(
                    DutyFigures.FULFILLED,
                    1,
                    new Text("Andel uppfyllda skyldigheter", "Share of duties fulfilled"),
                    "percent",
                    "up",
                    100,
                    new Text(
                            "skyldigheter i säkerhetsskydd som är uppfyllda och inte försenade",
                            "security-protection duties that are fulfilled and not overdue"),
                    new Text("skyldigheter som är tillämpliga", "duties that apply")),
            new FigureDefinition(
                    DutyFigures.GOAL,
                    1,
                    new Text(
                            "Målstatus: säkerhetsskyddschef utsedd och analys genomförd",
                            "Goal status: officer appointed and analysis carried out"),
                    GoalStatus.UNIT,
                    "none",
                    null,
                    new Text(
                            "uppnått: säkerhetsskyddschef utsedd, och säkerhetsskyddsanalysen gjord och inte försenad; delvis:"
                                    + " något av det är gjort eller pågår",
                            "achieved: the officer appointed, and the security-protection analysis made and not overdue;"
                                    + " partly: one of them done or in progress"),
                    null));

    private FigureWords() {}

    public static FigureDefinition of(String figure) {
        return DEFINITIONS.stream()
                .filter(definition -> definition.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure " + figure));
    }
}
