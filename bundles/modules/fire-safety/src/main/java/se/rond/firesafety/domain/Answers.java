// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public interface Answers {

    Optional<Answer> find(UUID round, String point);

    List<Answer> of(UUID round);

    void add(Answer answer);

    /** Counted by the database; rounds without an answer are absent. */
    Map<UUID, Tally> tallies(Collection<UUID> rounds);
}
