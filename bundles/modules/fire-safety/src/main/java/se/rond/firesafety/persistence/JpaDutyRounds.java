// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

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
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.DutyRounds;
import se.rond.firesafety.domain.Round;
import se.rond.persistence.Conditions;

/** Rounds as duties, as the database keeps them. */
@Component
public final class JpaDutyRounds implements DutyRounds {

    private static final String OPEN =
            "(d.state = :planned AND d.window.opensAt <= :now OR d.state IN :walked) AND d.window.closesAt >= :now";

    private static final DutyTable TABLE = new DutyTable(
            "CheckRound",
            new DutyTable.Attributes("site.unitPath", "window.dueOn", "window.dueAt"),
            new DutyWords("d.state <> :cancelled", JpaDutyRounds::words, JpaDutyRounds::values));

    private final EntityManager entities;

    @Activate
    public JpaDutyRounds(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Round> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        return TABLE.page(
                query,
                after,
                asked -> within(premises, asked),
                (words, values) -> values.fill(entities.createQuery(words, Round.class), Query::setParameter)
                        .setMaxResults(limit)
                        .getResultList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> premises) {
        return TABLE.countByUnit(query, asked -> within(premises, asked), this::rows);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> premises) {
        return TABLE.countByMonth(query, asked -> within(premises, asked), this::rows);
    }

    private List<Object[]> rows(String words, Conditions values) {
        return values.fill(entities.createQuery(words, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static void within(@Nullable Set<UUID> premises, Conditions asked) {
        if (premises != null) {
            asked.add("d.site.premise IN :premises", "premises", Conditions.texts(premises));
        }
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
