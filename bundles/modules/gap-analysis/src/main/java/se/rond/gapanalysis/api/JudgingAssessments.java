// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;

/** What happens to an assessment after it was handed in. Whoever submitted it does not review it. */
@ProviderType
public interface JudgingAssessments {

    /** The reviewer's level beside that of the answer. */
    AnswerView judge(UUID id, String ref, LevelReviewed judged, IfMatch seen);

    AssessmentDetail giveBack(UUID id, Reason why);

    /** Fixes the result and proposes improvements where the gap asks for them. */
    AssessmentDetail review(UUID id);

    AssessmentDetail approve(UUID id);

    AssessmentDetail cancel(UUID id, Reason why);
}
