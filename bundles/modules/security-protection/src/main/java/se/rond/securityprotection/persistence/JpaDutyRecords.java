// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.securityprotection.domain.DutyRecord;
import se.rond.securityprotection.domain.DutyRecords;
import se.rond.securityprotection.domain.DutyStep;

@Component
public final class JpaDutyRecords implements DutyRecords {

    private final EntityManager entities;

    @Activate
    public JpaDutyRecords(@Reference(target = "(osgi.unit.name=security-protection)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DutyRecord> find(String code) {
        return Optional.ofNullable(
                entities.find(DutyRecord.class, DutyRecord.idOf(code).toString()));
    }

    @Override
    public List<DutyRecord> all() {
        return entities.createQuery("SELECT d FROM DutyRecord d ORDER BY d.code", DutyRecord.class)
                .getResultList();
    }

    @Override
    public void add(DutyRecord duty) {
        entities.persist(duty);
    }

    @Override
    public void add(DutyStep step) {
        entities.persist(step);
    }

    @Override
    public List<DutyStep> steps(String code, int most) {
        return entities.createQuery(
                        "SELECT s FROM DutyStep s WHERE s.code = :code ORDER BY s.by.at DESC, s.id DESC",
                        DutyStep.class)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<DutyStep> stepsUntil(Instant moment) {
        return entities.createQuery(
                        "SELECT s FROM DutyStep s WHERE s.by.at <= :moment ORDER BY s.by.at, s.id", DutyStep.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
