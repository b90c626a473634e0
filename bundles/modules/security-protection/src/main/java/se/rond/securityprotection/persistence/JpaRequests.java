// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.api.RequestKind;
import se.rond.securityprotection.api.RequestState;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.Requests;

@Component
public final class JpaRequests implements Requests {

    private static final String NEWEST = " ORDER BY r.asked.at DESC, r.id DESC";

    private final EntityManager entities;

    @Activate
    public JpaRequests(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<FourEyesRequest> find(UUID id) {
        return Optional.ofNullable(entities.find(FourEyesRequest.class, id.toString()));
    }

    @Override
    public @Nullable String decisionOnce(UUID id) {
        List<?> once = entities.createNativeQuery("SELECT DECISION_NO FROM SECURITY_PROTECTION.FOUR_EYES_REQUEST_H"
                        + " WHERE ID = ?1 AND DECISION_NO IS NOT NULL")
                .setParameter(1, id.toString())
                .setMaxResults(1)
                .getResultList();
        return once.isEmpty() ? null : (String) once.get(0);
    }

    @Override
    public List<FourEyesRequest> page(@Nullable Seen after, int rows) {
        TypedQuery<FourEyesRequest> query = after == null
                ? entities.createQuery("SELECT r FROM FourEyesRequest r" + NEWEST, FourEyesRequest.class)
                : entities.createQuery(
                                "SELECT r FROM FourEyesRequest r WHERE r.asked.at < :at OR (r.asked.at = :at AND r.id < :id)"
                                        + NEWEST,
                                FourEyesRequest.class)
                        .setParameter("at", after.askedAt())
                        .setParameter("id", after.id());
        return query.setMaxResults(rows).getResultList();
    }

    @Override
    public Optional<FourEyesRequest> open(RequestKind kind, String subject) {
        return entities.createQuery("SELECT r FROM FourEyesRequest r WHERE r.openSlot = :slot", FourEyesRequest.class)
                .setParameter("slot", FourEyesRequest.slot(kind, subject))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<String> openSubjects(RequestKind kind, Instant now) {
        return Set.copyOf(entities.createQuery(
                        "SELECT r.subject FROM FourEyesRequest r"
                                + " WHERE r.state = :open AND r.expiresAt > :now AND r.kind = :kind",
                        String.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("now", now)
                .setParameter("kind", kind)
                .getResultList());
    }

    @Override
    public List<FourEyesRequest> open(Instant now) {
        return entities.createQuery(
                        "SELECT r FROM FourEyesRequest r WHERE r.state = :open AND r.expiresAt > :now ORDER BY r.asked.at, r.id",
                        FourEyesRequest.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<FourEyesRequest> expired(Instant now) {
        return entities.createQuery(
                        "SELECT r FROM FourEyesRequest r WHERE r.state = :open AND r.expiresAt <= :now",
                        FourEyesRequest.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void add(FourEyesRequest request) {
        entities.persist(request);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
