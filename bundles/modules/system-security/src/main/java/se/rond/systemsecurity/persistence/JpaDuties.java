// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyWords;
import se.rond.duties.KeptDuties;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.Duties;

@Component
public final class JpaDuties implements Duties {

    private static final KeptDuties KEPT = new KeptDuties("AnalysisDuty", "system", ROLE, DutyWords.ofDays());

    private final EntityManager entities;

    @Activate
    public JpaDuties(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AnalysisDuty> open(UUID system) {
        return entities.createQuery("SELECT d FROM AnalysisDuty d WHERE d.slot = :system", AnalysisDuty.class)
                .setParameter("system", system.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AnalysisDuty duty) {
        entities.persist(duty);
    }

    @Override
    public void remove(AnalysisDuty duty) {
        entities.remove(duty);
    }

    @Override
    public List<AnalysisDuty> page(DutyQuery query, @Nullable Seen after, int limit) {
        return KEPT.page(
                query,
                after,
                (words, values) -> values.fill(entities.createQuery(words, AnalysisDuty.class), Query::setParameter)
                        .setMaxResults(limit)
                        .getResultList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query) {
        return KEPT.countByUnit(query, this::rows);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query) {
        return KEPT.countByMonth(query, this::rows);
    }

    @Override
    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf) {
        return KEPT.lastDone(units, asOf, this::rows);
    }

    private List<Object[]> rows(String words, Conditions values) {
        return values.fill(entities.createQuery(words, Object[].class), Query::setParameter)
                .getResultList();
    }
}
