// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as a row of an export.
 *
 * @param question in Swedish
 * @param reason «dold» for whoever may not read free text, as {@code evidenceRef} and {@code reviewComment}
 */
public record AnswerRow(
        UUID assessment,
        String unit,
        int year,
        String ref,
        String label,
        String group,
        String question,
        int weight,
        int target,
        @Nullable Integer level,
        boolean notApplicable,
        @Nullable Integer reviewedLevel,
        @Nullable String gap,
        @Nullable String reason,
        @Nullable String evidenceRef,
        @Nullable String reviewComment) {}
