// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.organisation.PersonRef;

/**
 * What is done about a major deviation.
 *
 * @param dueOn as it was agreed when the deviation was judged
 * @param effect what it did, as somebody has judged in the follow-up; {@code null} until then
 * @param measure id of the measure in the follow-up
 */
public record CorrectiveView(
        UUID id,
        UUID activity,
        String title,
        @Nullable PersonRef owner,
        LocalDate dueOn,
        MeasureState state,
        @Nullable LocalDate doneOn,
        boolean inTime,
        @Nullable Effect effect,
        UUID measure) {

    /** As it stands in the follow-up, by whoever owns it there now. */
    public CorrectiveView asOf(MeasureSummary now, @Nullable PersonRef owns) {
        LocalDate done = now.doneOn();
        return new CorrectiveView(
                id,
                activity,
                title,
                owns == null ? owner : owns,
                dueOn,
                now.state(),
                done,
                done != null && !done.isAfter(dueOn),
                now.effect(),
                measure);
    }
}
