// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence.coverage;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.training.domain.coverage.Shortage;
import se.rond.training.domain.coverage.Shortages;

@Component
public final class JpaShortages implements Shortages {

    private final EntityManager entities;

    @Activate
    public JpaShortages(@Reference(target = "(osgi.unit.name=training)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Shortage> open() {
        return entities.createQuery("SELECT s FROM Shortage s WHERE s.metOn IS NULL ORDER BY s.id", Shortage.class)
                .getResultList();
    }

    @Override
    public void add(Shortage shortage) {
        entities.persist(shortage);
    }
}
