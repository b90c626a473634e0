// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutyState;
import se.rond.persistence.Conditions;

/**
 * A table whose rows are duties, called {@code d} in every condition. The list and the counts ask with the same words, so that
 * every count is the number of rows behind it.
 */
public final class DutyRows {

    /**
     * What a state means in a table.
     *
     * @param any condition for all states together
     * @param of condition for one
     * @param values for every parameter that any of them names
     */
    public record Words(String any, Function<DutyState, String> of, Function<DutyQuery, Map<String, Object>> values) {}

    /** @param key value of the attribute that is counted by */
    public record Counted(Object key, DutyState state, long rows) {}

    private final EntityManager entities;
    private final String entity;
    private final String dueOn;
    private final Words words;

    /** @param dueOn attribute of the due day */
    public DutyRows(EntityManager entities, String entity, String dueOn, Words words) {
        this.entities = entities;
        this.entity = entity;
        this.dueOn = dueOn;
        this.words = words;
    }

    /** @param premises only these; {@code null} for all */
    public Conditions asked(DutyQuery query, @Nullable Set<UUID> premises) {
        return asked(query, premises, query.states());
    }

    /** One for each value of the attribute and state that has any. */
    public List<Counted> countBy(String attribute, DutyQuery query, @Nullable Set<UUID> premises) {
        List<Counted> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            Conditions asked = asked(query, premises, Set.of(state));
            String counting = "SELECT d." + attribute + ", COUNT(d.id) FROM " + entity + " d" + asked.where()
                    + " GROUP BY d." + attribute;
            asked.fill(entities.createQuery(counting, Object[].class), Query::setParameter)
                    .getResultList()
                    .forEach(row -> counts.add(new Counted(row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    private Conditions asked(DutyQuery query, @Nullable Set<UUID> premises, Set<DutyState> states) {
        Conditions asked = new Conditions();
        asked.add("d." + dueOn + " >= :from", "from", query.period().from());
        asked.add("d." + dueOn + " <= :to", "to", query.period().to());
        if (query.unitPath() != null) {
            asked.below("d.site.unitPath", query.unitPath());
        }
        if (premises != null) {
            asked.add("d.site.premise IN :premises", "premises", Conditions.texts(premises));
        }
        String meant = states.size() == DutyState.values().length
                ? words.any()
                : Stream.of(DutyState.values())
                        .filter(states::contains)
                        .map(words.of())
                        .collect(Collectors.joining(") OR (", "((", "))"));
        asked.add(meant);
        words.values().apply(query).forEach((parameter, value) -> {
            if (meant.contains(":" + parameter)) { // a query takes exactly the parameters that it names
                asked.with(parameter, value);
            }
        });
        return asked;
    }
}
