// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

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

/** What falls due: controls of performers, plans of boards. */
public interface ControlDuties {

    /** The role whose holders see to plans. */
    String ROLE = "internal_control_coordinator";

    /** By the control, or by the board and the year. */
    Optional<ControlDuty> find(String slot);

    void add(ControlDuty duty);

    void remove(ControlDuty duty);

    List<ControlDuty> page(DutyQuery query, @Nullable Seen after, int limit);

    List<Counted> countByPath(DutyQuery query);

    List<Counted> countByDay(DutyQuery query);

    /** By unit, the day on which it last did one. */
    Map<UUID, LocalDate> lastDone(Set<UUID> units, LocalDate until);

    /** @param key path or day */
    record Counted(Object key, DutyState state, long duties) {}
}
