// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.firesafety.domain.safetyfile.FileRecords;
import se.rond.firesafety.domain.safetyfile.Inventory;
import se.rond.persistence.Conditions;

@Component
public final class JpaFileRecords implements FileRecords, Inventory {

    private final EntityManager entities;

    @Activate
    public JpaFileRecords(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public <T extends FileRecord> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id.toString()));
    }

    @Override
    public void add(FileRecord record) {
        entities.persist(record);
    }

    @Override
    public <T extends FileRecord> List<T> page(
            Class<T> kind, Selection selection, @Nullable Seen after, boolean descending, int rows) {
        Conditions asked = conditions(selection);
        if (after != null && descending) {
            asked.falling("r.day", after.day(), "r.id", after.id());
        } else if (after != null) {
            asked.rising("r.day", after.day(), "r.id", after.id());
        }
        String order = descending ? " ORDER BY r.day DESC, r.id DESC" : " ORDER BY r.day, r.id";
        return asked.fill(
                        entities.createQuery(
                                "SELECT r FROM " + kind.getSimpleName() + " r" + asked.where() + order, kind),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static Conditions conditions(Selection selection) {
        Conditions asked = new Conditions();
        if (selection.within() != null) {
            asked.add("r.site.premise IN :within", "within", Conditions.texts(selection.within()));
        }
        if (selection.premise() != null) {
            asked.add(
                    "r.site.premise = :premise", "premise", selection.premise().toString());
        }
        if (selection.path() != null) {
            asked.below("r.site.unitPath", selection.path());
        }
        if (selection.from() != null) {
            asked.add("r.day >= :from", "from", selection.from());
        }
        if (selection.to() != null) {
            asked.add("r.day <= :to", "to", selection.to());
        }
        if (!selection.states().isEmpty()) {
            asked.add("r.state IN :states", "states", selection.states());
        }
        if (selection.with() != null) {
            asked.add(
                    "r." + selection.with().name() + " = :with",
                    "with",
                    selection.with().value());
        }
        return asked;
    }

    @Override
    public Optional<UUID> inSlot(String slot) {
        return entities.createQuery("SELECT e.id FROM Equipment e WHERE e.slot = :slot", String.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst()
                .map(UUID::fromString);
    }

    @Override
    public Optional<EquipmentService> serviceDue(UUID equipment) {
        return entities.createQuery(
                        "SELECT s FROM EquipmentService s WHERE s.equipment = :equipment AND s.state = :due",
                        EquipmentService.class)
                .setParameter("equipment", equipment.toString())
                .setParameter("due", ServiceState.DUE)
                .getResultStream()
                .findFirst();
    }
}
