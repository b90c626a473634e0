// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Saved;

/** Answering: several at once, each answer with a version of its own. */
@ProviderType
public interface AnsweringAssessments {

    /** Begins; answering begins it as well. */
    AssessmentDetail start(UUID id);

    /**
     * Answers a question, or changes the answer.
     *
     * @throws se.rond.kernel.VersionMissing if there is another answer and the caller has not said which version they saw
     */
    Saved<AnswerView> answer(UUID id, String ref, AnswerGiven given, IfMatch seen);

    /** @throws se.rond.kernel.RuleBroken {@code assessment-incomplete} with everything that is missing */
    AssessmentDetail submit(UUID id);

    /** Says something about a question or the whole, in whatever state. */
    CommentView comment(UUID id, UUID comment, CommentGiven given);
}
