// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;

/** Services of equipment as duties: those that are due, and those that were. What nobody had to do is none. */
public interface DutyServices {

    /** So many days before its day a service may be done as the one that is due. */
    int OPEN_DAYS = 30;

    /** @param premises only these; {@code null} for all */
    List<EquipmentService> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit);

    /** One for each unit path and state that has any. */
    List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises);

    /** One for each due day and state that has any. */
    List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises);

    record ByPath(String path, DutyState state, long services) {}

    record ByDay(LocalDate dueOn, DutyState state, long services) {}
}
