// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.RecordState;
import se.rond.training.domain.Disposal;
import se.rond.training.domain.DisposalTurn;
import se.rond.training.domain.Disposals;
import se.rond.training.domain.Statistic;
import se.rond.training.domain.TrainingRecord;

@Component
public final class JpaDisposals implements Disposals {

    private static final int CHUNK = 500;
    private static final List<String> NOW_AND_PAST = List.of("", "_H");

    private final EntityManager entities;

    @Activate
    public JpaDisposals(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.find(DisposalTurn.class, DisposalTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Optional<Disposal> find(UUID id) {
        return Optional.ofNullable(entities.find(Disposal.class, id.toString()));
    }

    @Override
    public List<Disposal> page(@Nullable Seen after, int rows) {
        Conditions asked = new Conditions();
        if (after != null) {
            asked.falling("d.disposedOn", after.day(), "d.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM Disposal d" + asked.where() + " ORDER BY d.disposedOn DESC, d.id DESC",
                                Disposal.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public void add(Disposal disposal) {
        entities.persist(disposal);
    }

    @Override
    public void add(Statistic statistic) {
        entities.persist(statistic);
    }

    @Override
    public List<Statistic> statistics(UUID disposal) {
        return entities.createQuery(
                        "SELECT s FROM Statistic s WHERE s.disposal = :disposal ORDER BY s.course, s.year, s.unitPath",
                        Statistic.class)
                .setParameter("disposal", disposal.toString())
                .getResultList();
    }

    @Override
    public List<TrainingRecord> endedBefore(LocalDate day, Collection<UUID> people, int rows) {
        List<TrainingRecord> found = new ArrayList<>();
        List<String> ids = people.stream().map(UUID::toString).sorted().toList();
        for (int from = 0; from < ids.size() && found.size() < rows; from += CHUNK) {
            found.addAll(entities.createQuery(
                            "SELECT r FROM TrainingRecord r WHERE r.person IN :people AND r.day < :day"
                                    + " AND (r.validUntil IS NULL OR r.validUntil < :day) ORDER BY r.id",
                            TrainingRecord.class)
                    .setParameter("people", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .setParameter("day", day)
                    .setMaxResults(rows - found.size())
                    .getResultList());
        }
        return found;
    }

    @Override
    public boolean hasOther(TrainingRecord like, Collection<UUID> except) {
        int year = like.day().getYear();
        return entities.createQuery(
                        "SELECT r.id FROM TrainingRecord r WHERE r.person = :person AND r.course = :course"
                                + " AND r.state = :completed AND r.completedOn >= :from AND r.completedOn <= :to",
                        String.class)
                .setParameter("person", like.person().toString())
                .setParameter("course", like.course())
                .setParameter("completed", RecordState.COMPLETED)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(UUID::fromString)
                .anyMatch(id -> !except.contains(id));
    }

    @Override
    public void purge(Collection<TrainingRecord> records) {
        entities.flush();
        for (TrainingRecord each : records) {
            UUID session = each.session();
            for (String past : NOW_AND_PAST) {
                run("DELETE FROM TRAINING.CERTIFICATE" + past + " WHERE ID = ?1", each.id());
                run("DELETE FROM TRAINING.TRAINING_RECORD" + past + " WHERE ID = ?1", each.id());
                run(
                        "DELETE FROM TRAINING.ABSENCE" + past + " WHERE PERSON = ?1 AND TO_DAY < ?2",
                        each.person(),
                        each.day());
                if (session != null) {
                    run(
                            "DELETE FROM TRAINING.SESSION_REGISTRATION" + past
                                    + " WHERE PERSON = ?1 AND TRAINING_SESSION = ?2",
                            each.person(),
                            session.toString());
                    run(
                            "DELETE FROM TRAINING.DOUBTFUL_ROW" + past
                                    + " WHERE (PERSON = ?1 OR CANDIDATES LIKE ?2) AND SESSION_ID = ?3",
                            each.person(),
                            "%" + each.person() + "%",
                            session.toString());
                }
            }
            entities.detach(each);
        }
    }

    private void run(String sql, UUID id, Object... more) {
        Query query = entities.createNativeQuery(sql).setParameter(1, id.toString());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(i + 2, more[i]);
        }
        query.executeUpdate();
    }
}
