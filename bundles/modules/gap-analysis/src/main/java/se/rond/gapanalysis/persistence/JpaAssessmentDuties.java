// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.AssessmentDuties;
import se.rond.persistence.Conditions;

/** The list and the counts ask with the same words, so that every count is the number of rows behind it. */
@Component
public final class JpaAssessmentDuties implements AssessmentDuties {

    private static final String PENDING = "(d.firstSubmittedAt IS NULL OR d.firstSubmittedAt > :now)";

    private final EntityManager entities;

    @Activate
    public JpaAssessmentDuties(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Assessment> page(DutyQuery query, @Nullable Set<UUID> units, @Nullable Seen after, int limit) {
        Conditions asked = asked(query, units, query.states());
        if (after != null) {
            asked.add("d.dueAt >= :seenDue AND (d.dueAt > :seenDue OR d.id > :seen)");
            asked.with("seenDue", after.dueAt());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM Assessment d" + asked.where() + " ORDER BY d.dueAt, d.id",
                                Assessment.class),
                        Query::setParameter)
                .setMaxResults(limit)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> units) {
        List<ByPath> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            count("d.unitPath", query, units, state)
                    .forEach(row -> counts.add(new ByPath((String) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    @Override
    public List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> units) {
        List<ByDay> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            count("d.dueOn", query, units, state)
                    .forEach(row -> counts.add(new ByDay((LocalDate) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    private List<Object[]> count(String attribute, DutyQuery query, @Nullable Set<UUID> units, DutyState state) {
        Conditions asked = asked(query, units, Set.of(state));
        String counting =
                "SELECT " + attribute + ", COUNT(d.id) FROM Assessment d" + asked.where() + " GROUP BY " + attribute;
        return asked.fill(entities.createQuery(counting, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static Conditions asked(DutyQuery query, @Nullable Set<UUID> units, Set<DutyState> states) {
        Conditions asked = new Conditions();
        asked.add("d.state <> :cancelled", "cancelled", AssessmentState.CANCELLED);
        asked.add("d.dueOn >= :from", "from", query.period().from());
        asked.add("d.dueOn <= :to", "to", query.period().to());
        asked.add("d.dueAt >= :dueFrom", "dueFrom", query.period().start()); // begins in the index
        asked.add("d.dueAt < :dueTo", "dueTo", query.period().end());
        if (query.unitPath() != null) {
            asked.below("d.unitPath", query.unitPath());
        }
        if (units != null) {
            asked.add("d.unit IN :units", "units", Conditions.texts(units));
        }
        if (states.size() < DutyState.values().length) {
            asked.add(
                    Stream.of(DutyState.values())
                            .filter(states::contains)
                            .map(JpaAssessmentDuties::words)
                            .collect(Collectors.joining(") OR (", "((", "))")),
                    "now",
                    query.asOf());
        }
        return asked;
    }

    /** An assessment never closes: whoever is late may still hand it in. */
    private static String words(DutyState state) {
        return switch (state) {
            case UPCOMING -> PENDING + " AND d.opensAt > :now";
            case DUE -> PENDING + " AND d.opensAt <= :now AND d.dueAt >= :now";
            case LATE -> PENDING + " AND d.opensAt <= :now AND d.dueAt < :now";
            case DONE -> "d.firstSubmittedAt <= :now AND d.firstSubmittedAt <= d.dueAt";
            case DONE_LATE -> "d.firstSubmittedAt <= :now AND d.firstSubmittedAt > d.dueAt";
            case MISSED -> "d.dueAt < :now AND d.dueAt > :now";
        };
    }

    @Override
    public Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf) {
        Map<UUID, Instant> last = new HashMap<>();
        entities.createQuery(
                        "SELECT d.unit, MAX(d.firstSubmittedAt) FROM Assessment d WHERE d.unit IN :units"
                                + " AND d.firstSubmittedAt <= :now AND d.state <> :cancelled GROUP BY d.unit",
                        Object[].class)
                .setParameter("units", Conditions.texts(units))
                .setParameter("now", asOf)
                .setParameter("cancelled", AssessmentState.CANCELLED)
                .getResultList()
                .forEach(row -> last.put(UUID.fromString((String) row[0]), (Instant) row[1]));
        return last;
    }
}
