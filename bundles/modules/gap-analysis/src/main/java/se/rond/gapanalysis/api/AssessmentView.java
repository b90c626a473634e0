// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * The assessment of a unit in a campaign.
 *
 * @param answerers what the unit answers for: {@code department}, {@code it}…
 * @param answered questions with a complete answer
 * @param late past the last day without having been handed in
 * @param comment why it was returned or cancelled; {@code null} otherwise, and for those who may not read free text
 * @param score level 0 to 5 with two decimals; {@code null} until it was reviewed
 * @param change against the last approved one, on the questions they share; {@code null} if there is none before
 * @param actions what the caller may do now
 */
public record AssessmentView(
        UUID id,
        UUID campaign,
        int year,
        UUID pack,
        String packCode,
        String packVersion,
        UnitRef unit,
        String unitPath,
        Set<String> answerers,
        AssessmentState state,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean late,
        int questions,
        int answered,
        @Nullable Instant submittedAt,
        @Nullable PersonRef submitter,
        @Nullable Instant reviewedAt,
        @Nullable PersonRef reviewer,
        @Nullable Instant approvedAt,
        @Nullable PersonRef approver,
        @Nullable Instant compiledAt,
        @Nullable String comment,
        @Nullable String score,
        @Nullable String change,
        List<AssessmentAction> actions,
        long version)
        implements Versioned {

    public AssessmentView {
        actions = List.copyOf(actions);
    }
}
