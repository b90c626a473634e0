// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;

/** Rounds as duties: the cancelled ones are none, a returned one is to be done again. */
public interface DutyRounds {

    /** @param premises only these; {@code null} for all */
    List<Round> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit);

    Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> premises);

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> premises);

    /** When each unit first submitted the round that it submitted last; units without any are absent. */
    Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf);
}
