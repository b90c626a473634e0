// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.notices.domain.Mail;
import se.rond.platform.notices.domain.MailState;
import se.rond.platform.notices.domain.Post;
import se.rond.platform.notices.domain.Posting;
import se.rond.platform.notices.domain.Told;

@Component
public final class JpaPost implements Post {

    private final EntityManager entities;

    @Activate
    public JpaPost(@Reference(target = "(osgi.unit.name=notices)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Mail mail) {
        entities.persist(mail);
        entities.flush(); // the same slot from another node is refused here
    }

    @Override
    public boolean isWritten(UUID person, String slot) {
        return entities.createQuery(
                                "SELECT COUNT(m.id) FROM Mail m WHERE m.person = :person AND m.slot = :slot",
                                Long.class)
                        .setParameter("person", person.toString())
                        .setParameter("slot", slot)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Mail> findToChange(UUID id) {
        return entities.createQuery("SELECT m FROM Mail m WHERE m.id = :id", Mail.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        List<UUID> due = new ArrayList<>();
        for (MailState state : List.of(MailState.SENDING, MailState.WAITING)) {
            entities.createQuery(
                            "SELECT m.id FROM Mail m WHERE m.state = :state AND m.nextAt <= :now ORDER BY m.nextAt, m.id",
                            String.class)
                    .setParameter("state", state)
                    .setParameter("now", now)
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(UUID::fromString)
                    .forEach(due::add);
        }
        return due;
    }

    @Override
    public List<Mail> refused(@Nullable Instant writtenBefore, @Nullable UUID before, int limit) {
        String after =
                writtenBefore == null ? "" : " AND m.writtenAt <= :before AND (m.writtenAt < :before OR m.id < :id)";
        TypedQuery<Mail> query = entities.createQuery(
                        "SELECT m FROM Mail m WHERE m.state = :refused" + after
                                + " ORDER BY m.writtenAt DESC, m.id DESC",
                        Mail.class)
                .setParameter("refused", MailState.REFUSED);
        if (writtenBefore != null) {
            query.setParameter("before", writtenBefore).setParameter("id", String.valueOf(before));
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public long waitingSince(Instant writtenBefore) {
        return count(
                "m.state IN :states AND m.writtenAt < :moment",
                List.of(MailState.WAITING, MailState.SENDING),
                writtenBefore);
    }

    @Override
    public long refusedSince(Instant moment) {
        return count("m.state IN :states AND m.writtenAt >= :moment", List.of(MailState.REFUSED), moment);
    }

    private long count(String words, List<MailState> states, Instant moment) {
        return entities.createQuery("SELECT COUNT(m.id) FROM Mail m WHERE " + words, Long.class)
                .setParameter("states", states)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    @Override
    public List<UUID> peopleWaiting(@Nullable UUID after, int limit) {
        return entities
                .createQuery(
                        "SELECT DISTINCT t.person FROM Told t WHERE t.posting = :waiting AND t.person > :after"
                                + " ORDER BY t.person",
                        String.class)
                .setParameter("waiting", Posting.WAITING)
                .setParameter("after", after == null ? "" : after.toString())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public List<Told> waitingFor(UUID person, int limit) {
        return entities.createQuery(
                        "SELECT t FROM Told t WHERE t.posting = :waiting AND t.person = :person ORDER BY t.toldAt, t.id",
                        Told.class)
                .setParameter("waiting", Posting.WAITING)
                .setParameter("person", person.toString())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Told> in(UUID mail) {
        return entities.createQuery("SELECT t FROM Told t WHERE t.mail = :mail ORDER BY t.toldAt, t.id", Told.class)
                .setParameter("mail", mail.toString())
                .getResultList();
    }
}
