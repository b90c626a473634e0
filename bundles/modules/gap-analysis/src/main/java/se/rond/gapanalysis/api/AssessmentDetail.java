// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.List;
import java.util.UUID;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/**
 * An assessment with its questions.
 *
 * @param groups the groups above the questions, in their order
 * @param questions those that the unit is asked, in their order
 * @param advice what does not belong into free text
 */
public record AssessmentDetail(
        AssessmentView assessment,
        Text packName,
        Scale scale,
        List<PackNode> groups,
        List<AssessedQuestion> questions,
        Text advice)
        implements Versioned {

    public AssessmentDetail {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    public UUID id() {
        return assessment.id();
    }

    @Override
    public long version() {
        return assessment.version();
    }
}
