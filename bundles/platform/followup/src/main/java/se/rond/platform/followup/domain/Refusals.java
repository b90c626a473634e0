// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rond.findings.FindingState;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** The refusals that depend on how a finding stands. Each has a rule of its own and says what to do instead. */
public final class Refusals {

    private Refusals() {}

    static RuleBroken wrongState(Action action, FindingState state) {
        return new RuleBroken(
                action.slug() + "-wrong-state",
                "Bristen är " + name(state).sv() + ". Den kan "
                        + action.passive().sv() + " bara när den är " + names(action, Text::sv, " eller ") + ".",
                "The deficiency is " + name(state).en() + ". It can "
                        + action.passive().en() + " only when it is " + names(action, Text::en, " or ") + ".");
    }

    static RuleBroken verifierIsRemedier() {
        return new RuleBroken(
                "verifier-is-remedier",
                "Du har själv åtgärdat bristen. En akut eller hög brist ska verifieras av någon annan.",
                "You remedied the deficiency yourself. A critical or high one must be verified by somebody else.");
    }

    public static RuleBroken assigneeOutside() {
        return new RuleBroken(
                "assignee-outside-compartment",
                "Personen får inte läsa bristen. Välj någon som har behörighet till informationen.",
                "The person may not read the deficiency. Choose somebody who is cleared for the information.");
    }

    static RuleBroken riskCritical() {
        return new RuleBroken(
                "risk-critical",
                "En akut brist kan inte accepteras. Den ska åtgärdas.",
                "A critical deficiency cannot be accepted. It must be remedied.");
    }

    static Invalid handOverToOccupant() {
        return new Invalid(
                "/responsible",
                "hand-over-to-occupant",
                "Ange fastighetsägaren eller gemensamt. Det som verksamheten själv ska åtgärda lämnas inte över.",
                "Say the owner or shared. What the occupant remedies is not handed over.");
    }

    static RuleBroken reopenTooLate(int days) {
        return new RuleBroken(
                "reopen-too-late",
                "Bristen avslutades för mer än " + days + " dagar sedan. Rapportera en ny i stället.",
                "The deficiency was closed more than " + days + " days ago. Report a new one instead.");
    }

    static RuleBroken notExpired() {
        return new RuleBroken(
                "risk-not-expired",
                "Bristen är accepterad ännu en tid. Den tas upp igen när tiden har gått ut.",
                "The deficiency is still accepted. It is taken up again when that time has passed.");
    }

    static RuleBroken notForAutoClose() {
        return new RuleBroken(
                "auto-close-not-allowed",
                "Bara brister av låg eller medelhög allvarlighet som åtgärdades på plats avslutas av sig själva.",
                "Only deficiencies of low or medium severity that were fixed on site close by themselves.");
    }

    public static Forbidden notTheAssignee() {
        return new Forbidden(
                "not-the-assignee",
                new Text(
                        "Bara den som bristen är tilldelad, eller den som är brandskyddsansvarig där, kan göra det.",
                        "Only whoever the deficiency is assigned to, or whoever is responsible there, can do that."));
    }

    /** What a state is called, within a sentence. */
    public static Text name(FindingState state) {
        return switch (state) {
            case REPORTED -> new Text("rapporterad", "reported");
            case ASSIGNED -> new Text("tilldelad", "assigned");
            case IN_PROGRESS -> new Text("under åtgärd", "being remedied");
            case WAITING -> new Text("i väntan på annan part", "waiting for another party");
            case REMEDIED -> new Text("åtgärdad men inte verifierad", "remedied but not verified");
            case CLOSED -> new Text("avslutad", "closed");
            case RISK_ACCEPTED -> new Text("accepterad tills vidare", "accepted for a time");
            case REJECTED -> new Text("avskriven som ingen brist", "rejected as no deficiency");
        };
    }

    private static String names(Action action, Function<Text, String> language, String or) {
        return action.from().stream()
                .sorted(Comparator.naturalOrder())
                .map(Refusals::name)
                .map(language)
                .collect(Collectors.joining(or));
    }
}
