// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.platform.followup.application.FindingView;

/**
 * A measure with what it serves and what has happened to it.
 *
 * @param measure its fields stand beside the others
 * @param actions what the caller may do with it now
 * @param findings those that the caller may read
 * @param otherFindings how many more it serves
 * @param events oldest first
 */
public record MeasureDetails(
        @JsonUnwrapped MeasureView measure,
        List<MeasureAction> actions,
        List<FindingView> findings,
        int otherFindings,
        List<Event> events)
        implements Versioned {

    @Override
    public long version() {
        return measure.version();
    }

    /**
     * Something that happened.
     *
     * @param from what it was: a code, a day, a number, or a name
     * @param to what it became
     * @param by name of the person, or of the account where there is no person
     */
    public record Event(
            int seq,
            Instant at,
            MeasureAction action,
            MeasureFact fact,
            @Nullable String from,
            @Nullable String to,
            @Nullable String comment,
            String by) {}
}
