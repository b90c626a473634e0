// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What is wrong with a risk or a measure beside what it says itself. */
final class RiskWriting {

    private RiskWriting() {}

    static void requireThreat(RiskGiven given, SecurityContent content) {
        if (given.threat() != null && content.threat(given.threat()).isEmpty()) {
            throw new Invalid("/threat", "threat-unknown", "Det finns inget sådant hot.", "There is no such threat.");
        }
    }

    /** The index refuses two at once; this says so in words. */
    static void refuseSecond(RiskGiven given, WholeAnalysis whole) {
        if (given.threat() != null
                && whole.risks().stream().anyMatch(risk -> given.threat().equals(risk.threat()))) {
            throw new RuleBroken(
                    "threat-assessed",
                    "Hotet är redan bedömt i analysen. Ändra den bedömningen.",
                    "The threat has been assessed in the analysis already. Change that assessment.");
        }
    }

    static void refuseMandatory(Risk risk, SecurityContent content) {
        String threat = risk.threat();
        if (threat != null
                && content.threat(threat)
                        .filter(SecurityContent.Threat::mandatory)
                        .isPresent()) {
            throw new RuleBroken(
                    "threat-mandatory",
                    "Hotet måste bedömas. Förklara varför det inte är relevant i stället.",
                    "The threat must be judged. Explain why it does not matter instead.");
        }
    }

    static void requireFuture(RiskMeasureGiven given, LocalDate today) {
        if (given.dueOn().isBefore(today)) {
            throw new Invalid(
                    "/dueOn",
                    "due-in-past",
                    "Åtgärden kan inte vara klar i det förflutna.",
                    "The measure cannot be due in the past.");
        }
    }

    static boolean says(RiskMeasure measure, RiskMeasureGiven given) {
        return measure.title().equals(given.title().strip())
                && measure.owner().equals(given.owner())
                && measure.dueOn().equals(given.dueOn());
    }
}
