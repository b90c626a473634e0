// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

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

/** Assessments as duties: what a unit has to hand in. */
public interface AssessmentDuties {

    /** @param units only these; {@code null} for all */
    List<Assessment> page(DutyQuery query, @Nullable Set<UUID> units, @Nullable Seen after, int limit);

    Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> units);

    Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> units);

    Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf);
}
