// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.RecordState;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;
import se.rond.training.domain.ExternalParticipants;
import se.rond.training.domain.SessionUnit;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingSession;

@Component
public final class JpaSessions implements Sessions {

    /** Of a session s that is over: nobody has said who was there, or not of everybody. */
    private static final String UNRECORDED = "s.endsAt < :now AND (s.state = :planned OR (s.state = :held AND EXISTS"
            + " (SELECT r.id FROM TrainingRecord r WHERE r.session = s.id AND r.state = :enrolled)))";

    private final EntityManager entities;

    @Activate
    public JpaSessions(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<TrainingSession> find(UUID id) {
        return Optional.ofNullable(entities.find(TrainingSession.class, id.toString()));
    }

    @Override
    public Optional<TrainingSession> findToChange(UUID id) {
        return entities.createQuery("SELECT s FROM TrainingSession s WHERE s.id = :id", TrainingSession.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<UUID, TrainingSession> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT s FROM TrainingSession s WHERE s.id IN :ids", TrainingSession.class)
                .setParameter("ids", Conditions.texts(ids))
                .getResultStream()
                .collect(Collectors.toMap(TrainingSession::id, session -> session));
    }

    @Override
    public void add(TrainingSession session) {
        entities.persist(session);
    }

    @Override
    public List<TrainingSession> page(
            SessionFilter filter, Instant now, boolean descending, @Nullable Seen after, int rows) {
        Conditions asked = conditions(filter);
        if (filter.unrecorded()) {
            asked.add(UNRECORDED, "now", now);
            asked.with("planned", SessionState.PLANNED);
            asked.with("held", SessionState.HELD);
            asked.with("enrolled", RecordState.ENROLLED);
        }
        String way = descending ? "<" : ">";
        if (after != null) {
            asked.add("s.startsAt " + way + "= :seenStart AND (s.startsAt " + way + " :seenStart OR s.id " + way
                    + " :seen)");
            asked.with("seenStart", after.startsAt());
            asked.with("seen", after.id().toString());
        }
        String direction = descending ? " DESC" : "";
        return asked.fill(
                        entities.createQuery(
                                "SELECT s FROM TrainingSession s" + asked.where() + " ORDER BY s.startsAt" + direction
                                        + ", s.id" + direction,
                                TrainingSession.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static Conditions conditions(SessionFilter filter) {
        Conditions asked = new Conditions();
        if (filter.course() != null) {
            asked.add("s.course = :course", "course", filter.course());
        }
        if (filter.from() != null) {
            asked.add("s.day >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            asked.add("s.day <= :to", "to", filter.to());
        }
        if (!filter.states().isEmpty()) {
            asked.add("s.state IN :states", "states", filter.states());
        }
        if (filter.openForAll() != null) {
            asked.add("s.openForAll = :open", "open", filter.openForAll());
        }
        if (filter.unitPath() != null) {
            asked.add(
                    "EXISTS (SELECT u.id FROM SessionUnit u WHERE u.session = s.id AND LOCATE(:path, u.unitPath) = 1)",
                    "path",
                    filter.unitPath());
        }
        if (filter.attended()) {
            asked.add(JpaFigures.ATTENDED, "completed", RecordState.COMPLETED);
        }
        return asked;
    }

    @Override
    public List<SessionUnit> units(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT u FROM SessionUnit u WHERE u.session IN :sessions ORDER BY u.unitPath",
                        SessionUnit.class)
                .setParameter("sessions", Conditions.texts(sessions))
                .getResultList();
    }

    @Override
    public void add(SessionUnit unit) {
        entities.persist(unit);
    }

    @Override
    public void remove(SessionUnit unit) {
        entities.remove(unit);
    }

    @Override
    public List<UUID> overlapping(TrainingSession session) {
        String place = session.placeKey();
        if (place == null || session.state() != SessionState.PLANNED) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE s.placeKey = :place AND s.startsAt < :end"
                                + " AND s.endsAt > :start AND s.state <> :cancelled AND s.id <> :id ORDER BY s.startsAt",
                        String.class)
                .setParameter("place", place)
                .setParameter("end", session.endsAt())
                .setParameter("start", session.startsAt())
                .setParameter("cancelled", SessionState.CANCELLED)
                .setParameter("id", session.id().toString())
                .setMaxResults(10)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public Optional<ExternalParticipants> externals(UUID id) {
        return Optional.ofNullable(entities.find(ExternalParticipants.class, id.toString()));
    }

    @Override
    public void add(ExternalParticipants externals) {
        entities.persist(externals);
    }

    @Override
    public List<ExternalParticipants> externalsOf(UUID list) {
        return entities.createQuery(
                        "SELECT e FROM ExternalParticipants e WHERE e.list = :list ORDER BY e.id",
                        ExternalParticipants.class)
                .setParameter("list", list.toString())
                .getResultList();
    }

    @Override
    public Set<UUID> externalLists(Collection<UUID> sessions) {
        return ReadLists.of(
                entities,
                "SELECT DISTINCT e.list FROM ExternalParticipants e WHERE e.session IN :sessions"
                        + " AND e.list IS NOT NULL AND e.people > 0",
                sessions);
    }

    @Override
    public Map<UUID, Long> externals(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT e.session, SUM(e.people) FROM ExternalParticipants e WHERE e.session IN :sessions"
                                + " GROUP BY e.session",
                        Object[].class)
                .setParameter("sessions", Conditions.texts(sessions))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> ((Number) row[1]).longValue()));
    }
}
