// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/**
 * What became of a row, or would.
 *
 * @param by what it was recognised by; {@code null} for nobody
 * @param person {@code null} for nobody, or where several could be meant
 * @param otherwise whether another list that still holds says otherwise of the person that day
 */
public record ReportedRow(
        int line,
        RowOutcome outcome,
        @Nullable MatchedBy by,
        @Nullable PersonRef person,
        List<Doubt> doubts,
        boolean otherwise) {

    public ReportedRow {
        doubts = List.copyOf(doubts);
    }
}
