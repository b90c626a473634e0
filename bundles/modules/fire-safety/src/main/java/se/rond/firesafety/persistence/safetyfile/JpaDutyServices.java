// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.domain.safetyfile.DutyServices;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.persistence.Conditions;
import se.rond.kernel.Period;

/** The list and the counts ask with the same words, so that every count is the number of rows behind it. */
@Component
public final class JpaDutyServices implements DutyServices {

    private final EntityManager entities;

    @Activate
    public JpaDutyServices(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<EquipmentService> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        Conditions asked = asked(query, premises, query.states());
        if (after != null) {
            asked.add("s.dueOn >= :seenDue AND (s.dueOn > :seenDue OR s.id > :seen)");
            asked.with("seenDue", LocalDate.ofInstant(after.dueAt(), Period.ZONE));
            asked.with("seen", after.id().toString());
        }
        return asked.fill(entities.createQuery(
                        "SELECT s FROM EquipmentService s" + asked.where() + " ORDER BY s.dueOn, s.id",
                        EquipmentService.class))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises) {
        List<ByPath> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("s.site.unitPath", query, premises, state)
                    .forEach(row -> counts.add(new ByPath((String) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    @Override
    public List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises) {
        List<ByDay> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("s.dueOn", query, premises, state)
                    .forEach(row -> counts.add(new ByDay((LocalDate) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    private List<Object[]> rows(String key, DutyQuery query, @Nullable Set<UUID> premises, DutyState state) {
        Conditions asked = asked(query, premises, Set.of(state));
        return asked.fill(entities.createQuery(
                        "SELECT " + key + ", COUNT(s.id) FROM EquipmentService s" + asked.where() + " GROUP BY " + key,
                        Object[].class))
                .getResultList();
    }

    private static Conditions asked(DutyQuery query, @Nullable Set<UUID> premises, Set<DutyState> states) {
        Conditions asked = new Conditions();
        asked.add("s.dueOn >= :from", "from", query.period().from());
        asked.add("s.dueOn <= :to", "to", query.period().to());
        if (query.unitPath() != null) {
            asked.below("s.site.unitPath", query.unitPath());
        }
        if (premises != null) {
            asked.add("s.site.premise IN :premises", "premises", Conditions.texts(premises));
        }
        List<String> words = Stream.of(DutyState.values())
                .filter(states::contains)
                .map(JpaDutyServices::words)
                .toList();
        asked.add(words.stream().collect(Collectors.joining(") OR (", "((", "))")));
        bind(asked, String.join(" ", words), query);
        return asked;
    }

    private static String words(DutyState state) {
        return switch (state) {
            case UPCOMING -> "s.state = :due AND s.dueOn > :opens";
            case DUE -> "s.state = :due AND s.dueOn <= :opens AND s.dueOn >= :today";
            case LATE -> "s.state = :due AND s.dueOn < :today";
            case DONE -> "s.state = :done AND s.doneOn <= s.dueOn";
            case DONE_LATE -> "s.state = :done AND s.doneOn > s.dueOn";
            case MISSED -> "1 = 0"; // it stays until it is done
        };
    }

    /** A query takes exactly the parameters that it names. */
    private static void bind(Conditions asked, String words, DutyQuery query) {
        LocalDate today = LocalDate.ofInstant(query.asOf(), Period.ZONE);
        bind(asked, words, "due", ServiceState.DUE);
        bind(asked, words, "done", ServiceState.DONE);
        bind(asked, words, "today", today);
        bind(asked, words, "opens", today.plusDays(OPEN_DAYS));
    }

    private static void bind(Conditions asked, String words, String parameter, Object value) {
        if (words.contains(":" + parameter)) {
            asked.with(parameter, value);
        }
    }
}
