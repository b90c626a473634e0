// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.faults;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.faults.Contacts;

@Component
public final class SqlContacts implements Contacts {

    private final EntityManager entities;

    @Activate
    public SqlContacts(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> judgedBefore(Instant moment, int rows) {
        return entities
                .createQuery(
                        "SELECT r.id FROM FaultReport r WHERE r.contact IS NOT NULL AND r.judged.at < :moment"
                                + " ORDER BY r.judged.at",
                        String.class)
                .setParameter("moment", moment)
                .setMaxResults(rows)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void forgetPast(UUID report) {
        entities.createNativeQuery("UPDATE FIRE_SAFETY.FAULT_REPORT_H SET CONTACT = NULL WHERE ID = ?1")
                .setParameter(1, report.toString())
                .executeUpdate();
    }
}
