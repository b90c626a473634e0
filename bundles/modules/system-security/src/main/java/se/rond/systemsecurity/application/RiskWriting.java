// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What is wrong with a risk or a measure beside what it says itself. */
final class RiskWriting {

    private static final int MONTHS_IF_RED = 6;
    private static final int MONTHS_IF_ORANGE = 12;
    private static final int MONTHS = 36;

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

    /** Within six months for a red risk, twelve for an orange one, and the longest that an analysis holds for the others. */
    static void requireTime(RiskMeasureGiven given, Risk of, LocalDate today) {
        LocalDate latest = today.plusMonths(months(of));
        if (given.dueOn().isAfter(latest)) {
            throw new Invalid(
                    "/dueOn",
                    "due-too-late",
                    "En åtgärd för en risk på den nivån ska vara klar inom " + months(of) + " månader, senast " + latest
                            + ".",
                    "A measure for a risk of that band has to be done within " + months(of) + " months, not after "
                            + latest + ".");
        }
        if (given.dueOn().isBefore(today)) {
            throw new Invalid(
                    "/dueOn",
                    "due-in-past",
                    "Åtgärden kan inte vara klar i det förflutna.",
                    "The measure cannot be due in the past.");
        }
    }

    private static int months(Risk risk) {
        if (risk.isAbove(Band.ORANGE)) {
            return MONTHS_IF_RED;
        }
        return risk.isAbove(Band.YELLOW) ? MONTHS_IF_ORANGE : MONTHS;
    }

    static boolean says(RiskMeasure measure, RiskMeasureGiven given) {
        return measure.title().equals(given.title().strip())
                && measure.owner().equals(given.owner())
                && measure.dueOn().equals(given.dueOn());
    }
}
