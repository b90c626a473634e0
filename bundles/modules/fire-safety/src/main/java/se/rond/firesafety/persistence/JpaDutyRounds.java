// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
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
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.domain.DutyRounds;
import se.rond.firesafety.domain.Round;

/** The list and the counts ask with the same words, so that every count is the number of rows behind it. */
@Component
public final class JpaDutyRounds implements DutyRounds {

    private static final String OPEN =
            "(r.state = :planned AND r.window.opensAt <= :now OR r.state IN :walked) AND r.window.closesAt >= :now";

    private final EntityManager entities;

    @Activate
    public JpaDutyRounds(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Round> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        Conditions asked = asked(query, premises, query.states());
        if (after != null) {
            asked.add("r.window.dueAt >= :seenDue AND (r.window.dueAt > :seenDue OR r.id > :seen)");
            asked.with("seenDue", after.dueAt());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(entities.createQuery(
                        "SELECT r FROM CheckRound r" + asked.where() + " ORDER BY r.window.dueAt, r.id", Round.class))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises) {
        List<ByPath> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("r.site.unitPath", query, premises, state)
                    .forEach(row -> counts.add(new ByPath((String) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    @Override
    public List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises) {
        List<ByDay> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("r.window.dueOn", query, premises, state)
                    .forEach(row -> counts.add(new ByDay((LocalDate) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
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

    private List<Object[]> rows(String key, DutyQuery query, @Nullable Set<UUID> premises, DutyState state) {
        Conditions asked = asked(query, premises, Set.of(state));
        return asked.fill(entities.createQuery(
                        "SELECT " + key + ", COUNT(r.id) FROM CheckRound r" + asked.where() + " GROUP BY " + key,
                        Object[].class))
                .getResultList();
    }

    private static Conditions asked(DutyQuery query, @Nullable Set<UUID> premises, Set<DutyState> states) {
        Conditions asked = new Conditions();
        asked.add("r.window.dueOn >= :from", "from", query.period().from());
        asked.add("r.window.dueOn <= :to", "to", query.period().to());
        if (query.unitPath() != null) {
            asked.below("r.site.unitPath", query.unitPath());
        }
        if (premises != null) {
            asked.add("r.site.premise IN :premises", "premises", Conditions.texts(premises));
        }
        if (states.size() == DutyState.values().length) {
            asked.add("r.state <> :cancelled", "cancelled", RoundState.CANCELLED);
        } else {
            List<String> words = Stream.of(DutyState.values())
                    .filter(states::contains)
                    .map(JpaDutyRounds::words)
                    .toList();
            asked.add(words.stream().collect(Collectors.joining(") OR (", "((", "))")));
            bind(asked, String.join(" ", words), query);
        }
        return asked;
    }

    private static String words(DutyState state) {
        return switch (state) {
            case UPCOMING -> "r.state = :planned AND r.window.opensAt > :now";
            case DUE -> OPEN + " AND r.window.dueAt >= :now";
            case LATE -> OPEN + " AND r.window.dueAt < :now";
            case DONE -> "r.state IN :handedIn AND r.firstSubmittedAt <= r.window.dueAt";
            case DONE_LATE -> "r.state IN :handedIn AND r.firstSubmittedAt > r.window.dueAt";
            case MISSED ->
                "r.state = :missed OR (r.state = :planned OR r.state IN :walked) AND r.window.closesAt < :now";
        };
    }

    /** A query takes exactly the parameters that it names. */
    private static void bind(Conditions asked, String words, DutyQuery query) {
        bind(asked, words, "planned", RoundState.PLANNED);
        bind(asked, words, "missed", RoundState.MISSED);
        bind(asked, words, "walked", RoundState.TO_BE_WALKED);
        bind(asked, words, "handedIn", List.of(RoundState.SUBMITTED, RoundState.APPROVED));
        bind(asked, words, "now", query.asOf());
    }

    private static void bind(Conditions asked, String words, String parameter, Object value) {
        if (words.contains(":" + parameter)) {
            asked.with(parameter, value);
        }
    }
}
