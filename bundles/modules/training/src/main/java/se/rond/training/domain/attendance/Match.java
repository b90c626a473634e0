// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.MatchedBy;

/**
 * Whom a row is about.
 *
 * @param person {@code null} for nobody in the register, or where several could be meant
 * @param by what it was told by; {@code null} for nobody
 * @param doubts empty if it is sure, or sure that it is nobody
 * @param candidates everybody who could be meant, the likeliest first
 */
public record Match(@Nullable Person person, @Nullable MatchedBy by, Set<Doubt> doubts, List<Person> candidates) {

    static final Match NOBODY = new Match(null, null, Set.of(), List.of());

    public Match {
        doubts = Set.copyOf(doubts);
        candidates = List.copyOf(candidates);
    }

    boolean isDoubtful() {
        return !doubts.isEmpty();
    }

    boolean isNobody() {
        return candidates.isEmpty();
    }
}
