// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.duties.DutyTable;
import se.rond.duties.DutyWords;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.AssessmentDuties;
import se.rond.persistence.Conditions;

/** Assessments as duties, as the database keeps them. */
@Component
public final class JpaAssessmentDuties implements AssessmentDuties {

    private static final String PENDING = "(d.firstSubmittedAt IS NULL OR d.firstSubmittedAt > :now)";

    private static final DutyTable TABLE = new DutyTable(
            "Assessment",
            new DutyTable.Attributes("unitPath", "dueOn", "dueAt"),
            new DutyWords("", JpaAssessmentDuties::words, query -> Map.of("now", query.asOf())));

    private final EntityManager entities;

    @Activate
    public JpaAssessmentDuties(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Assessment> page(DutyQuery query, @Nullable Set<UUID> units, @Nullable Seen after, int limit) {
        return TABLE.page(
                query,
                after,
                asked -> narrow(asked, query, units),
                (words, values) -> values.fill(entities.createQuery(words, Assessment.class), Query::setParameter)
                        .setMaxResults(limit)
                        .setHint("eclipselink.read-only", "true")
                        .getResultList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> units) {
        return TABLE.countByUnit(query, asked -> narrow(asked, query, units), this::rows);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> units) {
        return TABLE.countByMonth(query, asked -> narrow(asked, query, units), this::rows);
    }

    private List<Object[]> rows(String words, Conditions values) {
        return values.fill(entities.createQuery(words, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static void narrow(Conditions asked, DutyQuery query, @Nullable Set<UUID> units) {
        asked.add("d.state <> :cancelled", "cancelled", AssessmentState.CANCELLED);
        asked.add("d.dueAt >= :dueFrom", "dueFrom", query.period().start()); // begins in the index
        asked.add("d.dueAt < :dueTo", "dueTo", query.period().end());
        if (units != null) {
            asked.add("d.unit IN :units", "units", Conditions.texts(units));
        }
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
