// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * An answer to a question.
 *
 * @param ref the question
 * @param target level aimed at
 * @param gap how far the level is from the target on the common scale 0 to 5, reviewed levels first; {@code null} where
 *     there is none to count
 * @param missing what it still needs: {@code level}, {@code reason}, {@code evidence}
 * @param masked whether free text was left out, because the caller may not read it
 * @param warning that the text may hold what should not be in it; {@code null} if nothing was noticed
 */
public record AnswerView(
        String ref,
        @Nullable Integer level,
        boolean notApplicable,
        @Nullable String reason,
        @Nullable String evidenceRef,
        int target,
        @Nullable Integer reviewedLevel,
        @Nullable String reviewComment,
        @Nullable String gap,
        List<String> missing,
        @Nullable Instant answeredAt,
        @Nullable PersonRef answeredBy,
        @Nullable PersonRef reviewedBy,
        boolean masked,
        @Nullable Text warning,
        long version)
        implements Versioned {

    public AnswerView {
        missing = List.copyOf(missing);
    }
}
