// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.domain.KeyCheck;
import se.rond.securityprotection.domain.KeyChecks;

@Component
public final class JpaKeyChecks implements KeyChecks {

    private final EntityManager entities;

    @Activate
    public JpaKeyChecks(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<KeyCheck> known() {
        return entities.createQuery(
                        "SELECT k FROM KeyCheck k WHERE k.forgottenAt IS NULL ORDER BY k.made.at, k.id", KeyCheck.class)
                .getResultList();
    }

    @Override
    public void add(KeyCheck key) {
        entities.persist(key);
    }
}
