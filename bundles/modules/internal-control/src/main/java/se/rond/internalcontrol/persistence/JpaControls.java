// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.Controls;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.persistence.Conditions;

@Component
public final class JpaControls implements Controls {

    private static final List<ControlState> TO_DO = List.of(ControlState.PLANNED, ControlState.IN_PROGRESS);

    private final EntityManager entities;

    @Activate
    public JpaControls(@Reference(target = "(osgi.unit.name=internal-control)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ControlActivity> find(UUID id) {
        return Optional.ofNullable(entities.find(ControlActivity.class, id.toString()));
    }

    @Override
    public List<ControlActivity> ofCycle(UUID cycle) {
        return entities.createQuery(
                        "SELECT c FROM ControlActivity c WHERE c.cycle = :cycle ORDER BY c.periodTo, c.id",
                        ControlActivity.class)
                .setParameter("cycle", cycle.toString())
                .getResultList();
    }

    @Override
    public List<ControlActivity> page(Selection selection, @Nullable Seen after, int rows) {
        Conditions asked = asked(selection);
        if (after != null) {
            asked.rising("c.periodTo", after.periodTo(), "c.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT c FROM ControlActivity c" + asked.where() + " ORDER BY c.periodTo, c.id",
                                ControlActivity.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static Conditions asked(Selection selection) {
        Conditions asked = new Conditions();
        Reached.within(asked, "c", selection.within(), selection.cycles());
        if (selection.year() != null) {
            asked.add("c.planYear = :year", "year", selection.year());
        }
        if (selection.board() != null) {
            asked.add("c.board = :board", "board", selection.board().toString());
        }
        if (selection.path() != null) {
            asked.below("c.unitPath", selection.path());
        }
        if (selection.performer() != null) {
            asked.add(
                    "c.performer = :performer",
                    "performer",
                    selection.performer().toString());
        }
        if (!selection.states().isEmpty()) {
            asked.add("c.state IN :states", "states", selection.states());
        }
        if (selection.endsFrom() != null) {
            asked.add("c.periodTo >= :endsFrom", "endsFrom", selection.endsFrom());
        }
        if (selection.endsTo() != null) {
            asked.add("c.periodTo <= :endsTo", "endsTo", selection.endsTo());
        }
        if (selection.counting() != null) {
            asked.add("c.counts = :counting", "counting", selection.counting());
        }
        AddedIn added = selection.addedIn();
        if (added != null) {
            asked.add("c.cycle = :cycle", "cycle", added.cycle().toString());
            asked.add("c.addedIn = :number", "number", added.number());
        }
        return asked;
    }

    @Override
    public List<ControlActivity> late(LocalDate endedBy, @Nullable UUID after, int rows) {
        return entities.createQuery(
                        "SELECT c FROM ControlActivity c WHERE c.counts = TRUE AND c.state IN :toDo"
                                + " AND c.periodTo <= :ended AND c.id > :after ORDER BY c.id",
                        ControlActivity.class)
                .setParameter("toDo", TO_DO)
                .setParameter("ended", endedBy)
                .setParameter("after", after == null ? "" : after.toString())
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<CorrectiveAction> actions(UUID activity) {
        return actionsOf(Set.of(activity));
    }

    @Override
    public List<CorrectiveAction> actionsOf(Collection<UUID> activities) {
        if (activities.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT a FROM CorrectiveAction a WHERE a.activity IN :activities ORDER BY a.id",
                        CorrectiveAction.class)
                .setParameter("activities", Conditions.texts(activities))
                .getResultList();
    }

    @Override
    public List<UUID> withOpenActions() {
        return entities.createQuery(
                        "SELECT DISTINCT a.activity FROM CorrectiveAction a WHERE a.state <> :rejected AND a.effect IS NULL",
                        String.class)
                .setParameter("rejected", MeasureState.REJECTED)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public List<Standing> standings(Collection<UUID> cycles) {
        if (cycles.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT c.cycle, c.state, c.leftOut, c.addedIn, c.removedIn, COUNT(c.id) FROM ControlActivity c"
                                + " WHERE c.cycle IN :cycles GROUP BY c.cycle, c.state, c.leftOut, c.addedIn, c.removedIn",
                        Object[].class)
                .setParameter("cycles", Conditions.texts(cycles))
                .getResultStream()
                .map(JpaControls::standing)
                .toList();
    }

    private static Standing standing(Object[] row) {
        Number removed = (Number) row[4];
        return new Standing(
                UUID.fromString((String) row[0]),
                (ControlState) row[1],
                (Boolean) row[2],
                ((Number) row[3]).intValue(),
                removed == null ? null : removed.intValue(),
                ((Number) row[5]).longValue());
    }

    @Override
    public List<UUID> cyclesPerformedBy(UUID person) {
        return entities.createQuery(
                        "SELECT DISTINCT c.cycle FROM ControlActivity c WHERE c.performer = :person AND c.counts = TRUE",
                        String.class)
                .setParameter("person", person.toString())
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void add(Object part) {
        entities.persist(part);
    }

    @Override
    public void remove(Object part) {
        entities.remove(part);
    }
}
