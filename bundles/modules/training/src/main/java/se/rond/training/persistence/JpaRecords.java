// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import se.rond.training.api.SessionState;
import se.rond.training.domain.Records;
import se.rond.training.domain.TrainingRecord;

@Component
public final class JpaRecords implements Records {

    private static final Set<Order> OF_A_COURSE = Set.of(new Order(By.DAY, true), new Order(By.VALID_UNTIL, false));

    private final EntityManager entities;

    @Activate
    public JpaRecords(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<TrainingRecord> find(UUID id) {
        return Optional.ofNullable(entities.find(TrainingRecord.class, id.toString()));
    }

    @Override
    public Optional<TrainingRecord> byKey(String onceKey) {
        return entities.createQuery("SELECT r FROM TrainingRecord r WHERE r.onceKey = :key", TrainingRecord.class)
                .setParameter("key", onceKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<TrainingRecord> at(UUID session, UUID person) {
        return entities.createQuery(
                        "SELECT r FROM TrainingRecord r WHERE r.session = :session AND r.person = :person"
                                + " ORDER BY r.signed.at DESC, r.id DESC",
                        TrainingRecord.class)
                .setParameter("session", session.toString())
                .setParameter("person", person.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<TrainingRecord> at(UUID session) {
        return entities.createQuery(
                        "SELECT r FROM TrainingRecord r WHERE r.session = :session ORDER BY r.id", TrainingRecord.class)
                .setParameter("session", session.toString())
                .getResultList();
    }

    @Override
    public Set<UUID> completedOn(LocalDate day, String course, UUID version) {
        return entities.createQuery(
                        "SELECT r.person FROM TrainingRecord r WHERE r.state IN :done AND r.completedOn = :day"
                                + " AND r.course = :course AND r.courseVersion = :version AND r.onceKey <> r.id",
                        String.class)
                .setParameter("done", List.of(RecordState.COMPLETED, RecordState.REVOKED))
                .setParameter("day", day)
                .setParameter("course", course)
                .setParameter("version", version.toString())
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(TrainingRecord entry) {
        entities.persist(entry);
    }

    @Override
    public List<TrainingRecord> toldBy(UUID list) {
        return entities.createQuery(
                        "SELECT r FROM TrainingRecord r WHERE r.origin.list = :list AND r.state IN :told ORDER BY r.id",
                        TrainingRecord.class)
                .setParameter("list", list.toString())
                .setParameter("told", List.of(RecordState.COMPLETED, RecordState.NO_SHOW))
                .getResultList();
    }

    @Override
    public Set<UUID> lists(Collection<UUID> sessions) {
        return ReadLists.of(
                entities,
                "SELECT DISTINCT r.origin.list FROM TrainingRecord r WHERE r.session IN :sessions"
                        + " AND r.origin.list IS NOT NULL",
                sessions);
    }

    @Override
    public List<TrainingRecord> page(Selection selection, Order order, @Nullable Seen after, int rows) {
        Conditions asked = RecordConditions.of(selection);
        String by = order.by() == By.DAY ? "r.day" : "r.validOrder";
        String way = order.descending() ? "<" : ">";
        if (after != null) {
            asked.add(
                    by + " " + way + "= :seenValue AND (" + by + " " + way + " :seenValue OR r.id " + way + " :seen)");
            asked.with("seenValue", after.value());
            asked.with("seen", after.id().toString());
        }
        String direction = order.descending() ? " DESC" : "";
        TypedQuery<TrainingRecord> page = asked.fill(
                entities.createQuery(
                        "SELECT r FROM TrainingRecord r" + asked.where() + " ORDER BY " + by + direction + ", r.id"
                                + direction,
                        TrainingRecord.class),
                Query::setParameter);
        if (isOfMany(selection)) {
            page.setHint(
                    "eclipselink.sql.hint",
                    "/* index " + index(order, selection.filter().course() != null) + " */");
        }
        return page.setMaxResults(rows).getResultList();
    }

    /** Where few are meant they are found by that and sorted; of many the index of the order is walked. */
    private static boolean isOfMany(Selection selection) {
        return selection.people() == null
                && selection.filter().person() == null
                && selection.filter().session() == null
                && (selection.filter().states().isEmpty()
                        || selection.filter().states().contains(RecordState.COMPLETED));
    }

    /** The last first, and what ends first, are what is looked at: those have an index for each course. */
    private static String index(Order order, boolean ofACourse) {
        String way = order.descending() ? "_LAST" : "";
        String all = (order.by() == By.DAY ? "RECORD_DAY" : "RECORD_VALID") + way;
        return ofACourse && OF_A_COURSE.contains(order) ? all.replace("RECORD", "RECORD_COURSE") : all;
    }

    @Override
    public List<Standing> standing(Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT r.session, r.state, COUNT(r.id) FROM TrainingRecord r WHERE r.session IN :sessions"
                                + " GROUP BY r.session, r.state",
                        Object[].class)
                .setParameter("sessions", Conditions.texts(sessions))
                .getResultStream()
                .map(row -> new Standing(
                        UUID.fromString((String) row[0]), (RecordState) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public List<UUID> busy(UUID person, Instant from, Instant to, UUID except) {
        return entities.createQuery(
                        "SELECT s.id FROM TrainingSession s, TrainingRecord r WHERE r.session = s.id"
                                + " AND r.person = :person AND r.state = :enrolled AND s.state = :planned"
                                + " AND s.startsAt < :to AND s.endsAt > :from AND s.id <> :except",
                        String.class)
                .setParameter("person", person.toString())
                .setParameter("enrolled", RecordState.ENROLLED)
                .setParameter("planned", SessionState.PLANNED)
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("except", except.toString())
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public long busy(UUID session, Instant from, Instant to) {
        return entities.createQuery(
                        "SELECT COUNT(DISTINCT r.person) FROM TrainingRecord r, TrainingRecord o, TrainingSession s"
                                + " WHERE r.session = :session AND r.state = :enrolled AND o.person = r.person"
                                + " AND o.state = :enrolled AND o.session = s.id AND s.id <> :session"
                                + " AND s.state = :planned AND s.startsAt < :to AND s.endsAt > :from",
                        Long.class)
                .setParameter("session", session.toString())
                .setParameter("enrolled", RecordState.ENROLLED)
                .setParameter("planned", SessionState.PLANNED)
                .setParameter("to", to)
                .setParameter("from", from)
                .getSingleResult();
    }

    @Override
    public List<TrainingRecord> ending(LocalDate from, LocalDate to, @Nullable UUID after, int rows) {
        return entities.createQuery(
                        "SELECT r FROM TrainingRecord r WHERE r.validUntil >= :from AND r.validUntil <= :to"
                                + " AND r.state = :completed AND r.id > :after ORDER BY r.id",
                        TrainingRecord.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("completed", RecordState.COMPLETED)
                .setParameter("after", after == null ? "" : after.toString())
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<UUID, LocalDate> validUntil(String course, LocalDate day) {
        return until(course, day, LocalDate.EPOCH);
    }

    @Override
    public Map<UUID, LocalDate> validOn(String course, LocalDate day) {
        return until(course, day, day);
    }

    private Map<UUID, LocalDate> until(String course, LocalDate day, LocalDate earliest) {
        Map<UUID, LocalDate> until = new HashMap<>();
        entities.createQuery(
                        "SELECT r.person, MAX(r.validOrder) FROM TrainingRecord r WHERE r.course = :course"
                                + " AND r.completedOn <= :day AND r.validOrder >= :earliest AND (r.state = :completed OR (r.state = :revoked AND"
                                + " r.revoked.day > :day)) GROUP BY r.person",
                        Object[].class)
                .setHint("eclipselink.sql.hint", "/* index RECORD_TRAINED */")
                .setParameter("course", course)
                .setParameter("day", day)
                .setParameter("earliest", earliest)
                .setParameter("completed", RecordState.COMPLETED)
                .setParameter("revoked", RecordState.REVOKED)
                .getResultStream()
                .forEach(row -> until.put(UUID.fromString((String) row[0]), (LocalDate) row[1]));
        return until;
    }

    @Override
    public Map<String, LocalDate> validUntil(UUID person, LocalDate day) {
        Map<String, LocalDate> until = new HashMap<>();
        entities.createQuery(
                        "SELECT r.course, MAX(r.validOrder) FROM TrainingRecord r WHERE r.person = :person"
                                + " AND r.completedOn <= :day AND (r.state = :completed OR (r.state = :revoked AND"
                                + " r.revoked.day > :day)) GROUP BY r.course",
                        Object[].class)
                .setParameter("person", person.toString())
                .setParameter("day", day)
                .setParameter("completed", RecordState.COMPLETED)
                .setParameter("revoked", RecordState.REVOKED)
                .getResultStream()
                .forEach(row -> until.put((String) row[0], (LocalDate) row[1]));
        return until;
    }

    @Override
    public boolean isRenewed(TrainingRecord ending) {
        return !entities.createQuery(
                        "SELECT r.id FROM TrainingRecord r WHERE r.person = :person AND r.course = :course"
                                + " AND r.state = :completed AND r.validOrder > :until",
                        String.class)
                .setParameter("person", ending.person().toString())
                .setParameter("course", ending.course())
                .setParameter("completed", RecordState.COMPLETED)
                .setParameter("until", ending.validOrder())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
