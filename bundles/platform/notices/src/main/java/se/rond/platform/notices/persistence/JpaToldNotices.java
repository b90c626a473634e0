// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.notices.domain.Told;
import se.rond.platform.notices.domain.ToldNotices;

@Component
public final class JpaToldNotices implements ToldNotices {

    private final EntityManager entities;

    @Activate
    public JpaToldNotices(@Reference(target = "(osgi.unit.name=notices)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean exists(UUID person, String key) {
        return entities.createQuery(
                                "SELECT COUNT(t.id) FROM Told t WHERE t.person = :person AND t.key = :key", Long.class)
                        .setParameter("person", person.toString())
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Told told) {
        entities.persist(told);
        entities.flush(); // the same key from another node is refused here
    }

    @Override
    public Optional<Told> find(UUID id) {
        return Optional.ofNullable(entities.find(Told.class, id.toString()));
    }

    @Override
    public List<Told> page(
            UUID person, boolean unreadOnly, @Nullable Instant toldBefore, @Nullable UUID before, int limit) {
        String unread = unreadOnly ? " AND t.readAt IS NULL" : "";
        String after = toldBefore == null ? "" : " AND t.toldAt <= :before AND (t.toldAt < :before OR t.id < :id)";
        TypedQuery<Told> query = entities.createQuery(
                        "SELECT t FROM Told t WHERE t.person = :person" + unread + after
                                + " ORDER BY t.toldAt DESC, t.id DESC",
                        Told.class)
                .setParameter("person", person.toString());
        if (toldBefore != null) {
            query.setParameter("before", toldBefore).setParameter("id", String.valueOf(before));
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public long unread(UUID person) {
        return entities.createQuery(
                        "SELECT COUNT(t.id) FROM Told t WHERE t.person = :person AND t.readAt IS NULL", Long.class)
                .setParameter("person", person.toString())
                .getSingleResult();
    }
}
