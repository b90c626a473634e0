// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.Map;
import se.rond.findings.MeasureState;
import se.rond.kernel.Checks;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.systemsecurity.api.Acceptance;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** Who accepts a risk as it is, for how long, and what must be planned before. */
final class Accepting {

    private static final Map<Band, String> PERMISSIONS = Map.of(
            Band.GREEN, SystemSecurityPermissions.EDIT_ANALYSIS,
            Band.YELLOW, SystemSecurityPermissions.APPROVE,
            Band.ORANGE, SystemSecurityPermissions.ACCEPT_ORANGE,
            Band.RED, SystemSecurityPermissions.ACCEPT_RED);

    private Accepting() {}

    static void accept(Risk risk, Acceptance acceptance, WholeAnalysis whole, AnalysisDesk desk) {
        Band band = risk.band();
        if (band == null) {
            throw new RuleBroken(
                    "nothing-to-accept",
                    "Hotet är inte relevant: det finns ingen risk att godta.",
                    "The threat does not matter: there is no risk to accept.");
        }
        desk.systems().require(PERMISSIONS.getOrDefault(band, SystemSecurityPermissions.ACCEPT_RED), whole.system());
        requireState(whole);
        if (band != Band.GREEN) {
            desk.refuseWriter(
                    whole,
                    "accepter-wrote",
                    new Text(
                            "Den som har skrivit i analysen godtar inte dess risker.",
                            "Who has written in the analysis does not accept its risks."));
        }
        LocalDate today = desk.systems().today();
        requirePlan(risk, band, whole, today);
        LocalDate latest = today.plusMonths(band.acceptedMonths());
        LocalDate until = acceptance.until() == null ? latest : acceptance.until();
        check(acceptance, band, until, today, latest);
        risk.accept(until, acceptance.note(), desk.systems().sign());
    }

    private static void requireState(WholeAnalysis whole) {
        AnalysisState state = whole.analysis().state();
        if (state != AnalysisState.ASSESSED && state != AnalysisState.IN_REVIEW && !state.isApproved()) {
            throw new RuleBroken(
                    "not-assessed",
                    "Risker godtas när analysen är riskbedömd.",
                    "Risks are accepted once the analysis is assessed.");
        }
    }

    private static void requirePlan(Risk risk, Band band, WholeAnalysis whole, LocalDate today) {
        if (band == Band.RED && !whole.system().status().isRunning()) {
            throw new RuleBroken(
                    "red-not-live",
                    "Ett system med röd risk får inte tas i drift.",
                    "A system with a red risk must not go live.");
        }
        LocalDate limit = today.plusDays(band.treatWithinDays());
        boolean planned = whole.measuresOf(risk).stream()
                .anyMatch(measure -> measure.state() != MeasureState.REJECTED
                        && !measure.dueOn().isAfter(limit));
        if (band.needsPlan() && !planned) {
            throw new RuleBroken(
                    "plan-missing",
                    "Risken kräver en åtgärd som ska vara klar inom " + band.treatWithinDays() + " dagar.",
                    "The risk needs a measure that is due within " + band.treatWithinDays() + " days.");
        }
    }

    private static void check(Acceptance acceptance, Band band, LocalDate until, LocalDate today, LocalDate latest) {
        Checks checks = new Checks()
                .require(
                        !until.isBefore(today) && !until.isAfter(latest),
                        "/until",
                        "acceptance-too-long",
                        "Risken kan godtas till och med " + latest + " som längst.",
                        "The risk can be accepted until " + latest + " at the longest.");
        if (band.needsPlan()) {
            checks.words(acceptance.note(), 1_000, "/note");
        }
        checks.refuse();
    }
}
