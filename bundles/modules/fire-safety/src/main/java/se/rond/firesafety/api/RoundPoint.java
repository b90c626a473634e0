// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import org.jspecify.annotations.Nullable;
import se.rond.findings.FindingSummary;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Text;

/**
 * A point of a round, with its answer. See {@link PointView}.
 *
 * @param number place in the round, from 1
 * @param finding what was reported from here, this time or before the round was returned
 */
public record RoundPoint(
        String id,
        int number,
        CategoryView category,
        Text text,
        Text how,
        Frequency frequency,
        Severity severity,
        ResponsibleParty responsible,
        boolean mandatory,
        boolean photoOnFail,
        @Nullable AnswerView answer,
        @Nullable FindingSummary finding) {

    public static RoundPoint of(
            int number, PointView point, @Nullable AnswerView answer, @Nullable FindingSummary finding) {
        return new RoundPoint(
                point.id(),
                number,
                point.category(),
                point.text(),
                point.how(),
                point.frequency(),
                point.severity(),
                point.responsible(),
                point.mandatory(),
                point.photoOnFail(),
                answer,
                finding);
    }
}
