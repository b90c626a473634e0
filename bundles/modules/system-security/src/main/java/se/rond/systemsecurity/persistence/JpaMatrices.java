// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.systemsecurity.domain.Matrices;
import se.rond.systemsecurity.domain.RiskMatrix;

@Component
public final class JpaMatrices implements Matrices {

    private final EntityManager entities;

    @Activate
    public JpaMatrices(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RiskMatrix> find(UUID id) {
        return Optional.ofNullable(entities.find(RiskMatrix.class, id.toString()));
    }

    @Override
    public List<RiskMatrix> current() {
        return entities.createQuery(
                        "SELECT m FROM RiskMatrix m WHERE m.current = TRUE ORDER BY m.code", RiskMatrix.class)
                .getResultList();
    }

    @Override
    public List<RiskMatrix> of(String code) {
        return entities.createQuery(
                        "SELECT m FROM RiskMatrix m WHERE m.code = :code ORDER BY m.number DESC", RiskMatrix.class)
                .setParameter("code", code)
                .getResultList();
    }

    @Override
    public void add(RiskMatrix matrix) {
        entities.persist(matrix);
    }
}
