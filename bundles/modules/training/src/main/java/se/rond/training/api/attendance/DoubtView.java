// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * A row that somebody has to look at, or has. What the list said of the participant is there until it is decided, and not
 * where an identity is protected.
 *
 * @param list id of the list it was in
 * @param line in that list
 * @param candidates everybody who could be meant, the likeliest first
 * @param person whom it was decided to be; {@code null} unless confirmed
 */
public record DoubtView(
        UUID id,
        UUID list,
        int line,
        LocalDate day,
        String course,
        Text courseName,
        @Nullable String number,
        @Nullable String name,
        @Nullable String email,
        boolean attended,
        List<Doubt> doubts,
        List<Candidate> candidates,
        DoubtState state,
        @Nullable PersonRef person,
        @Nullable PersonRef decidedBy,
        @Nullable Instant decidedAt,
        long version)
        implements Versioned {

    public DoubtView {
        doubts = List.copyOf(doubts);
        candidates = List.copyOf(candidates);
    }
}
