// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence.certificates;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.domain.certificates.Certificate;
import se.rond.training.domain.certificates.Certificates;

@Component
public final class JpaCertificates implements Certificates {

    private final EntityManager entities;

    @Activate
    public JpaCertificates(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, Certificate> of(Collection<UUID> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.id IN :ids", Certificate.class)
                .setParameter("ids", records.stream().map(UUID::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(Certificate::record, certificate -> certificate));
    }

    @Override
    public Optional<Certificate> numbered(String number) {
        return entities.createQuery("SELECT c FROM Certificate c WHERE c.number = :number", Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Certificate certificate) {
        entities.persist(certificate);
    }
}
