// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.domain.Absence;
import se.rond.training.domain.Absences;
import se.rond.training.domain.EnrolmentTurn;

@Component
public final class JpaAbsences implements Absences {

    private final EntityManager entities;

    @Activate
    public JpaAbsences(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return Optional.ofNullable(entities.find(Absence.class, id.toString()));
    }

    @Override
    public void takeTurn(UUID person) {
        entities.find(EnrolmentTurn.class, EnrolmentTurn.of(person), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(Absence absence) {
        entities.persist(absence);
    }

    @Override
    public void remove(Absence absence) {
        entities.remove(absence);
    }

    @Override
    public List<Absence> page(LocalDate today, @Nullable Seen after, int rows) {
        Conditions asked = new Conditions();
        asked.add("(a.to IS NULL OR a.to >= :today)", "today", today);
        if (after != null) {
            asked.rising("a.from", after.from(), "a.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT a FROM Absence a" + asked.where() + " ORDER BY a.from, a.id", Absence.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<Absence> of(UUID person) {
        return entities.createQuery(
                        "SELECT a FROM Absence a WHERE a.person = :person ORDER BY a.from, a.id", Absence.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    @Override
    public List<Absence> on(LocalDate day) {
        return entities.createQuery(
                        "SELECT a FROM Absence a WHERE a.from <= :day AND (a.to IS NULL OR a.to >= :day)",
                        Absence.class)
                .setParameter("day", day)
                .getResultList();
    }
}
