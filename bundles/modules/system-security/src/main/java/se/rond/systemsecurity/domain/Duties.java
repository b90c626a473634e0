// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;

/** What must be analysed until when. */
public interface Duties {

    /** The role whose holders see to systems that nobody owns. */
    String ROLE = "information_security_coordinator";

    Optional<AnalysisDuty> open(UUID system);

    void add(AnalysisDuty duty);

    void remove(AnalysisDuty duty);

    List<AnalysisDuty> page(DutyQuery query, @Nullable Seen after, int limit);

    Map<String, DutyCount> countByUnit(DutyQuery query);

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query);

    /** By unit, when it last did one. */
    Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf);
}
