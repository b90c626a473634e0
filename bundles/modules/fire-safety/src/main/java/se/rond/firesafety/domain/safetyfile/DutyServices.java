// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;

/** Services of equipment as duties: those that are due, and those that were. What nobody had to do is none. */
public interface DutyServices {

    /** So many days before its day a service may be done as the one that is due. */
    int OPEN_DAYS = 30;

    /** @param premises only these; {@code null} for all */
    List<EquipmentService> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit);

    Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> premises);

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> premises);
}
