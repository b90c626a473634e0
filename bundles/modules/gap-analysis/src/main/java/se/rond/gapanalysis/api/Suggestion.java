// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer given elsewhere that may answer a question here, too. It is only proposed: whoever answers decides.
 *
 * @param ref the question here
 * @param fromAssessment where it was answered
 * @param fromPack code of that set
 * @param fromRef the question there
 * @param relationship {@code same} for the same question of an earlier year, else that of the mapping
 * @param level on the scale of the set here; {@code null} where the question does not apply
 * @param masked whether free text was left out, because the caller may not read it
 */
public record Suggestion(
        String ref,
        UUID fromAssessment,
        String fromPack,
        int fromYear,
        String fromRef,
        String relationship,
        @Nullable Integer level,
        boolean notApplicable,
        @Nullable String reason,
        @Nullable String evidenceRef,
        boolean masked) {}
