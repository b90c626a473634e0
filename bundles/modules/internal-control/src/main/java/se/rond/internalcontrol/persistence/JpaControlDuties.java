// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.internalcontrol.domain.ControlDuties;
import se.rond.internalcontrol.domain.ControlDuty;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

@Component
public final class JpaControlDuties implements ControlDuties {

    private final EntityManager entities;

    @Activate
    public JpaControlDuties(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ControlDuty> find(String slot) {
        return entities.createQuery("SELECT d FROM ControlDuty d WHERE d.slot = :slot", ControlDuty.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ControlDuty duty) {
        entities.persist(duty);
    }

    @Override
    public void remove(ControlDuty duty) {
        entities.remove(duty);
    }

    @Override
    public List<ControlDuty> page(DutyQuery query, @Nullable Seen after, int limit) {
        if (query.scope().isNothing()) {
            return List.of();
        }
        Conditions asked = asked(query, query.states());
        if (after != null) {
            asked.add("d.dueOn >= :seenDue AND (d.dueOn > :seenDue OR d.id > :seen)");
            asked.with("seenDue", LocalDate.ofInstant(after.dueAt(), Period.ZONE));
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM ControlDuty d" + asked.where() + " ORDER BY d.dueOn, d.id",
                                ControlDuty.class),
                        Query::setParameter)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Counted> countByPath(DutyQuery query) {
        return count("unitPath", query);
    }

    @Override
    public List<Counted> countByDay(DutyQuery query) {
        return count("dueOn", query);
    }

    /** One query for each state, each along the index of the counts. */
    private List<Counted> count(String attribute, DutyQuery query) {
        if (query.scope().isNothing()) {
            return List.of();
        }
        List<Counted> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            Conditions asked = asked(query, Set.of(state));
            asked.fill(
                            entities.createQuery(
                                    "SELECT d." + attribute + ", COUNT(d.id) FROM ControlDuty d" + asked.where()
                                            + " GROUP BY d." + attribute,
                                    Object[].class),
                            Query::setParameter)
                    .getResultList()
                    .forEach(row -> counts.add(new Counted(row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    private static Conditions asked(DutyQuery query, Set<DutyState> states) {
        Conditions asked = new Conditions();
        asked.add("d.dueOn >= :from", "from", query.period().from());
        asked.add("d.dueOn <= :to", "to", query.period().to());
        if (query.unitPath() != null) {
            asked.below("d.unitPath", query.unitPath());
        }
        within(query, asked);
        doer(query, asked);
        String meant = Stream.of(DutyState.values())
                .filter(states::contains)
                .map(JpaControlDuties::words)
                .collect(Collectors.joining(") OR (", "((", "))"));
        asked.add(meant);
        if (meant.contains(":today")) {
            asked.with("today", LocalDate.ofInstant(query.asOf(), Period.ZONE));
        }
        return asked;
    }

    private static void within(DutyQuery query, Conditions asked) {
        if (query.scope().everything()) {
            return;
        }
        List<String> either = new ArrayList<>(List.of("1 = 0"));
        if (!query.scope().units().isEmpty()) {
            either.add("d.unit IN :units");
            asked.with("units", Conditions.texts(query.scope().units()));
        }
        if (!query.scope().records().isEmpty()) {
            either.add("d.cycle IN :cycles");
            asked.with("cycles", Conditions.texts(query.scope().records()));
        }
        asked.add("(" + String.join(" OR ", either) + ")");
    }

    private static void doer(DutyQuery query, Conditions asked) {
        Doer doer = query.doer();
        if (doer == null) {
            return;
        }
        Scope held = doer.scope(ROLE);
        asked.with("person", doer.person().toString());
        if (held.everything()) {
            asked.add("(d.person = :person OR d.person IS NULL)");
        } else if (!held.units().isEmpty()) {
            asked.add("(d.person = :person OR d.person IS NULL AND d.unit IN :held)");
            asked.with("held", Conditions.texts(held.units()));
        } else {
            asked.add("d.person = :person");
        }
    }

    private static String words(DutyState state) {
        String open = "d.doneOn IS NULL AND d.givenUp = FALSE AND ";
        return switch (state) {
            case UPCOMING -> open + "d.opensOn > :today";
            case DUE -> open + "d.opensOn <= :today AND d.dueOn >= :today";
            case LATE -> open + "d.opensOn <= :today AND d.dueOn < :today";
            case DONE -> "d.doneOn <= d.dueOn";
            case DONE_LATE -> "d.doneOn > d.dueOn";
            case MISSED -> "d.doneOn IS NULL AND d.givenUp = TRUE";
        };
    }

    @Override
    public Map<UUID, LocalDate> lastDone(Set<UUID> units, LocalDate until) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT d.unit, MAX(d.doneOn) FROM ControlDuty d WHERE d.unit IN :units AND d.doneOn <= :until"
                                + " GROUP BY d.unit",
                        Object[].class)
                .setParameter("units", Conditions.texts(units))
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> UUID.fromString((String) row[0]), row -> (LocalDate) row[1]));
    }
}
