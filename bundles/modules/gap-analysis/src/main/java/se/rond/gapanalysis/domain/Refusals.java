// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.kernel.Invalid;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** What the module refuses, in words. */
public final class Refusals {

    private static final int LONGEST = 1000;

    private Refusals() {}

    static RuleBroken wrongState(AssessmentState state) {
        return switch (state) {
            case DRAFT ->
                broken(
                        "assessment-not-started",
                        "Gapanalysen är inte påbörjad. Besvara frågorna först.",
                        "The assessment has not been started. Answer its questions first.");
            case IN_PROGRESS ->
                broken(
                        "assessment-not-submitted",
                        "Gapanalysen är inte inlämnad ännu. Besvara frågorna och lämna in den först.",
                        "The assessment has not been submitted yet. Answer its questions and submit it first.");
            case SELF_ASSESSED ->
                broken(
                        "assessment-submitted",
                        "Gapanalysen är inlämnad och granskas. Be granskaren återsända den om något ska ändras.",
                        "The assessment has been submitted and is under review. Ask the reviewer to return it to change"
                                + " anything.");
            case REVIEWED ->
                broken(
                        "assessment-reviewed",
                        "Gapanalysen är granskad och väntar på förvaltningschefens godkännande.",
                        "The assessment has been reviewed and awaits the approval of the department head.");
            case APPROVED, COMPILED ->
                broken(
                        "assessment-approved",
                        "Gapanalysen är godkänd och ändras inte mer.",
                        "The assessment has been approved and does not change any more.");
            case CANCELLED ->
                broken("assessment-cancelled", "Gapanalysen är avbruten.", "The assessment has been cancelled.");
        };
    }

    static RuleBroken reviewerIsSubmitter() {
        return broken(
                "reviewer-is-submitter",
                "Du har själv lämnat in gapanalysen. Någon annan ska granska den.",
                "You submitted the assessment yourself. Somebody else must review it.");
    }

    static RuleBroken reviewerAnswered() {
        return broken(
                "reviewer-answered",
                "Du har själv besvarat frågan. Någon annan ska bedöma svaret.",
                "You answered the question yourself. Somebody else must judge the answer.");
    }

    /** @return the words without spaces around them */
    public static String words(@Nullable String words, String pointer, String rule, String sv, String en) {
        String written = optionalWords(words, pointer);
        if (written == null) {
            throw new Invalid(pointer, rule, sv, en);
        }
        return written;
    }

    public static @Nullable String optionalWords(@Nullable String words, String pointer) {
        return optionalWords(words, pointer, LONGEST);
    }

    public static @Nullable String optionalWords(@Nullable String words, String pointer, int longest) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.strip().length() > longest) {
            throw new Invalid(
                    pointer,
                    "text-too-long",
                    new Text("Skriv högst " + longest + " tecken.", "Write at most " + longest + " characters."));
        }
        return words.strip();
    }

    static RuleBroken broken(String rule, String sv, String en) {
        return new RuleBroken(rule, sv, en);
    }
}
