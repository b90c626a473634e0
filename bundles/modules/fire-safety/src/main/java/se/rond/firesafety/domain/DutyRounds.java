// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;

/** Rounds as duties: the cancelled ones are none, a returned one is to be done again. */
public interface DutyRounds {

    /** @param premises only these; {@code null} for all */
    List<Round> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit);

    /** One for each unit path and state that has any. */
    List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises);

    /** One for each due day and state that has any. */
    List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises);

    /** When each unit first submitted the round that it submitted last; units without any are absent. */
    Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf);

    record ByPath(String path, DutyState state, long rounds) {}

    record ByDay(LocalDate dueOn, DutyState state, long rounds) {}
}
