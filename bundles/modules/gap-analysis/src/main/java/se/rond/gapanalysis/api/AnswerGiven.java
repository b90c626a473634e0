// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is given; what is still missing is asked for when the assessment is handed in.
 *
 * @param level on the scale of the set; {@code null} while it is open, and where the question does not apply
 * @param notApplicable whether the question does not apply to the unit; needs a reason
 * @param reason why it does not apply, or what the level rests on; at most 1000 signs
 * @param evidenceRef where it is shown: a link, a registration number, the id of a document, in one line of at most 300
 *     signs, never the content. Needed from level 3
 */
public record AnswerGiven(
        @Nullable Integer level,
        @Nullable Boolean notApplicable,
        @Nullable String reason,
        @Nullable String evidenceRef) {}
