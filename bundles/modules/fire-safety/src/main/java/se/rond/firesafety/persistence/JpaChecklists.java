// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.Checklist;
import se.rond.firesafety.domain.Checklists;

@Component
public final class JpaChecklists implements Checklists {

    private final EntityManager entities;

    @Activate
    public JpaChecklists(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Checklist> all() {
        return entities.createQuery("SELECT c FROM Checklist c ORDER BY c.code, c.listVersion", Checklist.class)
                .getResultList();
    }

    @Override
    public void add(Checklist checklist) {
        entities.persist(checklist);
    }
}
