// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Assessments, to read. Free text is shown to whoever may read it there; that they read it is kept in the trail. */
@ProviderType
public interface ReadingAssessments {

    /** The newest year first, then by unit. */
    Page<AssessmentView> assessments(AssessmentFilter filter, PageRequest request);

    /** @throws se.rond.kernel.NotFound if there is none, or the caller may not know of it */
    AssessmentDetail assessment(UUID id);

    /** Question by question, as an export has them. */
    Page<AnswerRow> answers(UUID id, PageRequest request);

    /** @param ref only those on this question; {@code null} for all */
    Page<CommentView> comments(UUID id, @Nullable String ref, PageRequest request);
}
