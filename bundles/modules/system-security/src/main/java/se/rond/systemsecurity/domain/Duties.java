// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;

/** What must be analysed until when. */
public interface Duties {

    /** The role whose holders see to systems that nobody owns. */
    String ROLE = "information_security_coordinator";

    Optional<AnalysisDuty> open(UUID system);

    void add(AnalysisDuty duty);

    void remove(AnalysisDuty duty);

    List<AnalysisDuty> page(DutyQuery query, @Nullable Seen after, int limit);

    List<Counted> countByPath(DutyQuery query);

    List<Counted> countByDay(DutyQuery query);

    /** By unit, the day on which it last did one. */
    Map<UUID, LocalDate> lastDone(Set<UUID> units, LocalDate until);

    /** @param key path or day */
    record Counted(Object key, DutyState state, long duties) {}
}
