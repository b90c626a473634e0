// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.domain.Release;
import se.rond.securityprotection.domain.Releases;

@Component
public final class JpaReleases implements Releases {

    private static final int SHOWN_AT_MOST = 200;

    private final EntityManager entities;

    @Activate
    public JpaReleases(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Release> find(UUID id) {
        return Optional.ofNullable(entities.find(Release.class, id.toString()));
    }

    @Override
    public List<Release> some(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT r FROM Release r WHERE r.id IN :ids", Release.class)
                        .setParameter("ids", ids.stream().map(UUID::toString).toList())
                        .getResultList();
    }

    @Override
    public List<Release> of(String figure, int most) {
        return entities.createQuery(
                        "SELECT r FROM Release r WHERE r.figure = :figure ORDER BY r.day DESC, r.released.at DESC",
                        Release.class)
                .setParameter("figure", figure)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Release> shown() {
        return entities.createQuery(
                        "SELECT r FROM Release r WHERE r.withdrawnAt IS NULL ORDER BY r.day DESC, r.released.at DESC",
                        Release.class)
                .setMaxResults(SHOWN_AT_MOST)
                .getResultList();
    }

    @Override
    public void add(Release release) {
        entities.persist(release);
    }
}
