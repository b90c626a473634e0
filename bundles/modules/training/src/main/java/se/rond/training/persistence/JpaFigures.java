// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.RecordState;
import se.rond.training.api.SessionState;
import se.rond.training.domain.Figures;

@Component
public final class JpaFigures implements Figures {

    /** Of a session s: somebody attended it. */
    static final String ATTENDED = "(s.participants > 0 OR EXISTS (SELECT done.id FROM TrainingRecord done"
            + " WHERE done.session = s.id AND done.state = :completed))";

    private final EntityManager entities;

    @Activate
    public JpaFigures(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Completed> completed(String path, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add("r.state = :completed", "completed", RecordState.COMPLETED);
        asked.add("r.completedOn >= :from", "from", from);
        asked.add("r.completedOn <= :to", "to", to);
        asked.below("r.unitPath", path);
        return asked.fill(
                        entities.createQuery(
                                "SELECT r.unitPath, r.course, r.person, r.completedOn FROM TrainingRecord r"
                                        + asked.where(),
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .map(row -> new Completed((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }

    @Override
    public long participants(String course, LocalDate from, LocalDate to) {
        Number people = entities.createQuery(
                        "SELECT SUM(s.participants) FROM TrainingSession s WHERE s.course = :course AND s.state = :held"
                                + " AND s.day >= :from AND s.day <= :to",
                        Number.class)
                .setParameter("course", course)
                .setParameter("held", SessionState.HELD)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return people == null ? 0 : people.longValue();
    }

    @Override
    public List<Held> held(String path, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add("u.session = s.id");
        asked.add("s.state = :held", "held", SessionState.HELD);
        asked.add("s.day >= :from", "from", from);
        asked.add("s.day <= :to", "to", to);
        asked.below("u.unitPath", path);
        asked.add(ATTENDED, "completed", RecordState.COMPLETED);
        return asked.fill(
                        entities.createQuery(
                                "SELECT u.unitPath, s.course, u.unit, s.day FROM SessionUnit u, TrainingSession s"
                                        + asked.where(),
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .map(row -> new Held((String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
                .toList();
    }

    @Override
    public List<Kept> kept(String path, int fromYear, int toYear) {
        Conditions asked = new Conditions();
        asked.add("s.year >= :from", "from", fromYear);
        asked.add("s.year <= :to", "to", toYear);
        asked.below("s.unitPath", path);
        return asked.fill(
                        entities.createQuery(
                                "SELECT s.unitPath, s.course, SUM(s.people) FROM Statistic s" + asked.where()
                                        + " GROUP BY s.unitPath, s.course",
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .map(row -> new Kept((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public List<Outside> outside(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "SELECT e.course, e.day, SUM(e.people) FROM ExternalParticipants e WHERE e.day >= :from"
                                + " AND e.day <= :to GROUP BY e.course, e.day",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new Outside((String) row[0], (LocalDate) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
