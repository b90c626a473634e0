// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.DutyRounds;
import se.rond.firesafety.domain.Round;
import se.rond.persistence.Conditions;

/** Rounds as duties, as the database keeps them. */
@Component
public final class JpaDutyRounds implements DutyRounds {

    private static final String OPEN =
            "(d.state = :planned AND d.window.opensAt <= :now OR d.state IN :walked) AND d.window.closesAt >= :now";

    private final EntityManager entities;
    private final DutyRows rows;

    @Activate
    public JpaDutyRounds(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
        this.rows = new DutyRows(
                entities,
                "CheckRound",
                "window.dueOn",
                new DutyRows.Words("d.state <> :cancelled", JpaDutyRounds::words, JpaDutyRounds::values));
    }

    @Override
    public List<Round> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        Conditions asked = rows.asked(query, premises);
        if (after != null) {
            asked.add("d.window.dueAt >= :seenDue AND (d.window.dueAt > :seenDue OR d.id > :seen)");
            asked.with("seenDue", after.dueAt());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM CheckRound d" + asked.where() + " ORDER BY d.window.dueAt, d.id",
                                Round.class),
                        Query::setParameter)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises) {
        return rows.countBy("site.unitPath", query, premises).stream()
                .map(count -> new ByPath((String) count.key(), count.state(), count.rows()))
                .toList();
    }

    @Override
    public List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises) {
        return rows.countBy("window.dueOn", query, premises).stream()
                .map(count -> new ByDay((LocalDate) count.key(), count.state(), count.rows()))
                .toList();
    }

    @Override
    public Map<UUID, Instant> lastSubmitted(Set<UUID> units, Instant asOf) {
        Map<UUID, Instant> last = new HashMap<>();
        entities.createQuery(
                        "SELECT r.site.unit, MAX(r.firstSubmittedAt) FROM CheckRound r WHERE r.site.unit IN :units"
                                + " AND r.firstSubmittedAt <= :now GROUP BY r.site.unit",
                        Object[].class)
                .setParameter("units", Conditions.texts(units))
                .setParameter("now", asOf)
                .getResultList()
                .forEach(row -> last.put(UUID.fromString((String) row[0]), (Instant) row[1]));
        return last;
    }

    private static String words(DutyState state) {
        return switch (state) {
            case UPCOMING -> "d.state = :planned AND d.window.opensAt > :now";
            case DUE -> OPEN + " AND d.window.dueAt >= :now";
            case LATE -> OPEN + " AND d.window.dueAt < :now";
            case DONE -> "d.state IN :handedIn AND d.firstSubmittedAt <= d.window.dueAt";
            case DONE_LATE -> "d.state IN :handedIn AND d.firstSubmittedAt > d.window.dueAt";
            case MISSED ->
                "d.state = :missed OR (d.state = :planned OR d.state IN :walked) AND d.window.closesAt < :now";
        };
    }

    private static Map<String, Object> values(DutyQuery query) {
        return Map.of(
                "cancelled", RoundState.CANCELLED,
                "planned", RoundState.PLANNED,
                "missed", RoundState.MISSED,
                "walked", RoundState.TO_BE_WALKED,
                "handedIn", List.of(RoundState.SUBMITTED, RoundState.APPROVED),
                "now", query.asOf());
    }
}
