// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

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

/** Assessments as duties: what a unit has to hand in. */
public interface AssessmentDuties {

    record ByPath(String path, DutyState state, long assessments) {}

    record ByDay(LocalDate dueOn, DutyState state, long assessments) {}

    /** @param units only these; {@code null} for all */
    List<Assessment> page(DutyQuery query, @Nullable Set<UUID> units, @Nullable Seen after, int limit);

    List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> units);

    List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> units);

    Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf);
}
