// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.SessionState;
import se.rond.training.domain.EnrolmentTurn;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.TrainingSession;

@Component
public final class JpaRegistrations implements Registrations {

    private static final List<RegistrationState> WANTED =
            List.of(RegistrationState.REQUESTED, RegistrationState.WAITING);
    private static final List<RegistrationState> OPEN =
            List.of(RegistrationState.REQUESTED, RegistrationState.WAITING, RegistrationState.ADMITTED);

    private final EntityManager entities;

    @Activate
    public JpaRegistrations(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id.toString()));
    }

    @Override
    public void takeTurns(Collection<UUID> people) {
        people.stream()
                .map(EnrolmentTurn::of)
                .distinct()
                .sorted() // everybody in one order
                .forEach(turn -> entities.find(EnrolmentTurn.class, turn, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Registration> of(UUID session, UUID person) {
        return entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.session = :session AND r.person = :person",
                        Registration.class)
                .setParameter("session", session.toString())
                .setParameter("person", person.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Registration registration) {
        entities.persist(registration);
    }

    @Override
    public Optional<TrainingSession> wantedElsewhere(UUID person, Instant from, Instant to, UUID except) {
        return entities.createQuery(
                        "SELECT s FROM Registration r, TrainingSession s WHERE r.session = s.id"
                                + " AND r.person = :person AND r.state IN :wanted AND s.state = :planned"
                                + " AND s.startsAt < :to AND s.endsAt > :from AND s.id <> :except"
                                + " ORDER BY s.startsAt, s.id",
                        TrainingSession.class)
                .setParameter("person", person.toString())
                .setParameter("wanted", WANTED)
                .setParameter("planned", SessionState.PLANNED)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("except", except.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<TrainingSession> sharedWish(UUID session, Instant from, Instant to) {
        return entities.createQuery(
                        "SELECT s FROM Registration r, Registration o, TrainingSession s WHERE r.session = :session"
                                + " AND r.state IN :open AND o.person = r.person AND o.state IN :open"
                                + " AND (r.state IN :wanted OR o.state IN :wanted) AND o.session = s.id"
                                + " AND s.id <> :session AND s.state = :planned AND s.startsAt < :to"
                                + " AND s.endsAt > :from ORDER BY s.startsAt, s.id",
                        TrainingSession.class)
                .setParameter("session", session.toString())
                .setParameter("open", OPEN)
                .setParameter("wanted", WANTED)
                .setParameter("planned", SessionState.PLANNED)
                .setParameter("to", to)
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Registration> open(UUID session) {
        return entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.session = :session AND r.state IN :open"
                                + " ORDER BY r.registeredAt, r.id",
                        Registration.class)
                .setParameter("session", session.toString())
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public List<Registration> page(Selection selection, @Nullable Seen after, int rows) {
        Conditions asked = new Conditions();
        if (selection.session() != null) {
            asked.add("r.session = :session", "session", selection.session().toString());
        }
        if (selection.people() != null) {
            asked.add("r.person IN :people", "people", Conditions.texts(selection.people()));
        }
        if (!selection.states().isEmpty()) {
            asked.add("r.state IN :states", "states", selection.states());
        }
        if (selection.startingAfter() != null) {
            asked.add(
                    "EXISTS (SELECT s.id FROM TrainingSession s WHERE s.id = r.session AND s.startsAt > :now)",
                    "now",
                    selection.startingAfter());
        }
        if (after != null) {
            asked.rising("r.registeredAt", after.at(), "r.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT r FROM Registration r" + asked.where() + " ORDER BY r.registeredAt, r.id",
                                Registration.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<UUID, Long> waiting(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT r.session, COUNT(r.id) FROM Registration r WHERE r.session IN :sessions"
                                + " AND r.state = :waiting GROUP BY r.session",
                        Object[].class)
                .setParameter("sessions", Conditions.texts(sessions))
                .setParameter("waiting", RegistrationState.WAITING)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    @Override
    public Map<UUID, Integer> lines(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> lines = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        entities.createQuery(
                        "SELECT r.session, r.id FROM Registration r WHERE r.session IN :sessions"
                                + " AND r.state = :waiting ORDER BY r.registeredAt, r.id",
                        Object[].class)
                .setParameter("sessions", Conditions.texts(sessions))
                .setParameter("waiting", RegistrationState.WAITING)
                .getResultStream()
                .forEach(row ->
                        lines.put(UUID.fromString((String) row[1]), last.merge((String) row[0], 1, Integer::sum)));
        return lines;
    }
}
