// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** Refusals of rounds, each with the name of its rule. */
final class Refusals {

    private static final int LENGTH = 1_000;

    private Refusals() {}

    static RuleBroken wrongState(RoundAction action, RoundState state) {
        return switch (state) {
            case PLANNED ->
                new RuleBroken(
                        "round-not-open",
                        "Ronden har inte öppnat ännu. Vänta till dess öppningsdag.",
                        "The round has not opened yet. Wait until the day it opens.");
            case OPEN, IN_PROGRESS -> notYet(action, state);
            case SUBMITTED ->
                new RuleBroken(
                        "round-already-submitted",
                        "Ronden är redan inlämnad. Be den brandskyddsansvariga återsända den om något ska ändras.",
                        "The round has been submitted already. Ask the fire-safety responsible person to return it if something is to be changed.");
            case APPROVED ->
                new RuleBroken(
                        "round-already-approved",
                        "Ronden är godkänd och ändras inte mer.",
                        "The round has been approved and does not change any more.");
            case RETURNED ->
                new RuleBroken(
                        "round-returned",
                        "Ronden är återsänd. Åtgärda kommentaren och lämna in den igen.",
                        "The round has been returned. See to the comment and submit it again.");
            case MISSED ->
                new RuleBroken(
                        "round-missed",
                        "Rondens tid har gått ut. Lägg till en extra rond om kontrollen ska göras ändå.",
                        "The time of the round has run out. Add an extra round if the check is to be made all the same.");
            case CANCELLED -> new RuleBroken("round-cancelled", "Ronden är inställd.", "The round has been cancelled.");
        };
    }

    private static RuleBroken notYet(RoundAction action, RoundState state) {
        if (action == RoundAction.START) {
            return new RuleBroken(
                    "round-already-started",
                    "Någon annan har redan påbörjat ronden. Svara på punkterna tillsammans.",
                    "Somebody else has started the round already. Answer its points together.");
        }
        if (action == RoundAction.SUBMIT && state == RoundState.OPEN) {
            return new RuleBroken(
                    "round-not-started",
                    "Ronden är inte påbörjad. Besvara punkterna först.",
                    "The round has not been started. Answer its points first.");
        }
        return new RuleBroken(
                "round-not-submitted",
                "Ronden är inte inlämnad ännu. Besvara punkterna och lämna in den först.",
                "The round has not been submitted yet. Answer its points and submit it first.");
    }

    static RuleBroken approverIsSubmitter() {
        return new RuleBroken(
                "approver-is-submitter",
                "Du har själv lämnat in ronden. Någon annan ska godkänna den.",
                "You submitted the round yourself. Somebody else must approve it.");
    }

    static RuleBroken criticalNeedsApproval() {
        return new RuleBroken(
                "critical-needs-approval",
                "Ronden har en akut brist och måste godkännas av en människa.",
                "The round has a critical deficiency and must be approved by a person.");
    }

    static String words(@Nullable String words, String rule, String sv, String en) {
        String written = optionalWords(words);
        if (written == null) {
            throw new Invalid("/comment", rule, sv, en);
        }
        return written;
    }

    static @Nullable String optionalWords(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.strip().length() > LENGTH) {
            throw new Invalid(
                    "/comment",
                    "comment-too-long",
                    new Text("Skriv högst " + LENGTH + " tecken.", "Write at most " + LENGTH + " characters."));
        }
        return words.strip();
    }
}
