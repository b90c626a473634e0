// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.FindingFacts;
import se.rond.platform.followup.escalation.Escalation;
import se.rond.platform.followup.escalation.Escalations;
import se.rond.platform.followup.escalation.Step;

@Component
public final class JpaEscalations implements Escalations {

    private static final String OPEN_CRITICAL =
            "select f.id from Finding f where f.severity = :critical and f.openDueAt < :open and ";
    private static final String IN_ORDER = " order by f.openDueAt, f.id";

    private final EntityManager entities;

    @Activate
    public JpaEscalations(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> due(Step step, Instant until, int limit) {
        return ids(
                entities.createQuery(
                                "select f.id from Finding f where f.openDueAt <= :until and not exists ("
                                        + "select e.id from Escalation e where e.finding = f.id and e.step = :step"
                                        + " and e.countedFrom = f.openDueAt)" + IN_ORDER,
                                String.class)
                        .setParameter("until", until)
                        .setParameter("step", step),
                limit);
    }

    @Override
    public List<UUID> critical(int limit) {
        return ids(
                entities.createQuery(
                                OPEN_CRITICAL
                                        + "not exists (select e.id from Escalation e where e.finding = f.id and e.step = :step)"
                                        + IN_ORDER,
                                String.class)
                        .setParameter("critical", Severity.CRITICAL)
                        .setParameter("open", FindingFacts.NOT_OPEN)
                        .setParameter("step", Step.CRITICAL_AT_ONCE),
                limit);
    }

    @Override
    public List<UUID> stillCritical(Instant before, int limit) {
        return ids(
                entities.createQuery(
                                OPEN_CRITICAL
                                        + "exists (select e.id from Escalation e where e.finding = f.id and e.step = :first"
                                        + " and e.at <= :before) and not exists (select s.id from Escalation s"
                                        + " where s.finding = f.id and s.step = :second)" + IN_ORDER,
                                String.class)
                        .setParameter("critical", Severity.CRITICAL)
                        .setParameter("open", FindingFacts.NOT_OPEN)
                        .setParameter("first", Step.CRITICAL_AT_ONCE)
                        .setParameter("before", before)
                        .setParameter("second", Step.CRITICAL_HEAD),
                limit);
    }

    @Override
    public boolean isReached(UUID finding, Step step, Instant countedFrom) {
        return entities.createQuery(
                        "select e from Escalation e where e.finding = :finding and e.step = :step"
                                + " and e.countedFrom = :from",
                        Escalation.class)
                .setParameter("finding", finding.toString())
                .setParameter("step", step)
                .setParameter("from", countedFrom)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public void add(Escalation escalation) {
        entities.persist(escalation);
    }

    private static List<UUID> ids(TypedQuery<String> query, int limit) {
        return query.setMaxResults(limit)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }
}
