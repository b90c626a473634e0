// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.Schedule;
import se.rond.firesafety.domain.Schedules;
import se.rond.persistence.Conditions;

@Component
public final class JpaSchedules implements Schedules {

    private final EntityManager entities;

    @Activate
    public JpaSchedules(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Schedule> find(UUID id) {
        return Optional.ofNullable(entities.find(Schedule.class, id.toString()));
    }

    @Override
    public void add(Schedule schedule) {
        entities.persist(schedule);
    }

    @Override
    public Set<String> takenSlots(Collection<String> slots) {
        if (slots.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery("SELECT s.slot FROM Schedule s WHERE s.slot IN :slots", String.class)
                .setParameter("slots", slots)
                .getResultList());
    }

    @Override
    public List<UUID> active() {
        return entities
                .createQuery("SELECT s.id FROM Schedule s WHERE s.active = TRUE ORDER BY s.id", String.class)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public List<Schedule> page(ScheduleSelection selection, @Nullable UUID after, int rows) {
        Conditions asked = new Conditions();
        if (selection.within() != null) {
            asked.add("s.premise IN :premises", "premises", Conditions.texts(selection.within()));
        }
        if (selection.premise() != null) {
            asked.add("s.premise = :premise", "premise", selection.premise().toString());
        }
        if (selection.checklist() != null) {
            asked.add("s.checklistCode = :checklist", "checklist", selection.checklist());
        }
        if (selection.active() != null) {
            asked.add("s.active = :active", "active", selection.active());
        }
        if (after != null) {
            asked.add("s.id > :after", "after", after.toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT s FROM Schedule s" + asked.where() + " ORDER BY s.id", Schedule.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }
}
