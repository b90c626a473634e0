// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

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

/** What falls due: controls of performers, plans of boards. */
public interface ControlDuties {

    /** The role whose holders see to plans. */
    String ROLE = "internal_control_coordinator";

    /** By the control, or by the board and the year. */
    Optional<ControlDuty> find(String slot);

    void add(ControlDuty duty);

    void remove(ControlDuty duty);

    List<ControlDuty> page(DutyQuery query, @Nullable Seen after, int limit);

    Map<String, DutyCount> countByUnit(DutyQuery query);

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query);

    /** By unit, when it last did one. */
    Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf);
}
