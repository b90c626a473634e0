// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.Checklist;
import se.rond.firesafety.domain.ChecklistStatus;
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
        return entities.createQuery(
                        "SELECT c FROM Checklist c WHERE c.status IN :published ORDER BY c.code, c.listVersion",
                        Checklist.class)
                .setParameter("published", List.of(ChecklistStatus.PUBLISHED, ChecklistStatus.RETIRED))
                .getResultList();
    }

    @Override
    public List<Checklist> drafts() {
        return entities.createQuery(
                        "SELECT c FROM Checklist c WHERE c.status = :draft ORDER BY c.code", Checklist.class)
                .setParameter("draft", ChecklistStatus.DRAFT)
                .setMaxResults(500)
                .getResultList();
    }

    @Override
    public Optional<Checklist> find(UUID id) {
        return Optional.ofNullable(entities.find(Checklist.class, id.toString()));
    }

    @Override
    public List<Checklist> of(String code) {
        return entities.createQuery(
                        "SELECT c FROM Checklist c WHERE c.code = :code ORDER BY c.listVersion", Checklist.class)
                .setParameter("code", code)
                .getResultList();
    }

    @Override
    public void add(Checklist checklist) {
        entities.persist(checklist);
    }
}
