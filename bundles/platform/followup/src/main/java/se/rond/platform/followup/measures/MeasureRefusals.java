// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rond.findings.MeasureState;
import se.rond.kernel.Forbidden;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** The refusals that depend on how a measure stands. Each has a rule of its own and says what to do instead. */
final class MeasureRefusals {

    private MeasureRefusals() {}

    static RuleBroken wrongState(MeasureAction action, MeasureState state) {
        return new RuleBroken(
                action.slug() + "-wrong-state",
                "Åtgärden är " + name(state).sv() + ". Den kan "
                        + action.passive().sv() + " bara när den är " + names(action, Text::sv, " eller ") + ".",
                "The measure is " + name(state).en() + ". It can "
                        + action.passive().en() + " only when it is " + names(action, Text::en, " or ") + ".");
    }

    static RuleBroken ownerOutside() {
        return new RuleBroken(
                "measure-owner-outside-compartment",
                "Personen får inte läsa åtgärden. Välj någon som har behörighet till informationen.",
                "The person may not read the measure. Choose somebody who is cleared for the information.");
    }

    static RuleBroken findingOutside() {
        return new RuleBroken(
                "measure-outside-compartment",
                "Åtgärden kan läsas av fler än de som får läsa bristen. Föreslå en egen åtgärd för bristen.",
                "The measure is read by more people than may read the deficiency. Propose a measure of its own for it.");
    }

    static RuleBroken checkerIsOwner() {
        return new RuleBroken(
                "effect-checker-is-owner",
                "Du har själv genomfört åtgärden. Effekten ska bedömas av någon annan.",
                "You carried out the measure yourself. Its effect must be judged by somebody else.");
    }

    static RuleBroken alreadyChecked() {
        return new RuleBroken(
                "effect-already-checked",
                "Effekten är redan bedömd som god. Skriv en kommentar om något har ändrats.",
                "The effect has been judged as good already. Write a comment if something has changed.");
    }

    static RuleBroken effectNotFailed() {
        return new RuleBroken(
                "effect-check-not-failed",
                "En klar åtgärd öppnas igen bara när effekten har bedömts som otillräcklig. Bedöm effekten först.",
                "A measure that is done is reopened only when its effect was judged insufficient. Check the effect first.");
    }

    static Forbidden notTheOwner() {
        return new Forbidden(
                "not-the-measure-owner",
                new Text(
                        "Bara den som äger åtgärden kan göra det. Be den som beslutar att ändra ägare.",
                        "Only the owner of the measure can do that. Ask whoever decides to change the owner."));
    }

    /** What a state is called, within a sentence. */
    static Text name(MeasureState state) {
        return switch (state) {
            case PROPOSED -> new Text("föreslagen", "proposed");
            case DECIDED -> new Text("beslutad", "decided");
            case IN_PROGRESS -> new Text("pågående", "in progress");
            case DONE -> new Text("klar", "done");
            case REJECTED -> new Text("avslagen", "rejected");
        };
    }

    private static String names(MeasureAction action, Function<Text, String> language, String or) {
        return action.from().stream()
                .sorted(Comparator.naturalOrder())
                .map(MeasureRefusals::name)
                .map(language)
                .collect(Collectors.joining(or));
    }
}
