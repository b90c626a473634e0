// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.PackNode;

/**
 * A question of an assessment.
 *
 * @param target level aimed at in this campaign
 * @param mayAnswer whether the caller may answer it now
 * @param comments how many comments it has
 * @param answer {@code null} while nobody has answered
 */
public record AssessedQuestion(
        PackNode question,
        int target,
        boolean mayAnswer,
        long comments,
        @Nullable AnswerView answer) {}
