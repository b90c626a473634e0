// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.AnalysisDuty;
import se.rond.systemsecurity.domain.Tasks;

@Component
public final class JpaTasks implements Tasks {

    private final EntityManager entities;

    @Activate
    public JpaTasks(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Analysis> analyses(Worker worker, @Nullable Seen after, int rows) {
        Conditions asked = TaskConditions.analyses(worker);
        if (after != null) {
            asked.rising("a.startedOn", after.day(), "a.id", after.id());
        }
        return page(Analysis.class, "SELECT a FROM Analysis a, ItSystem s", asked, " ORDER BY a.startedOn, a.id", rows);
    }

    @Override
    public List<AnalysisDuty> systems(Worker worker, LocalDate today, @Nullable Seen after, int rows) {
        Conditions asked = TaskConditions.systems(worker);
        asked.add("d.opensOn <= :today", "today", today);
        if (after != null) {
            asked.rising("d.dueOn", after.day(), "d.id", after.id());
        }
        return page(
                AnalysisDuty.class, "SELECT d FROM AnalysisDuty d, ItSystem s", asked, " ORDER BY d.dueOn, d.id", rows);
    }

    private <T> List<T> page(Class<T> type, String from, Conditions asked, String order, int rows) {
        return asked.fill(entities.createQuery(from + asked.where() + order, type), Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<UUID, LocalDate> dueDays(Set<UUID> systems) {
        if (systems.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT d FROM AnalysisDuty d WHERE d.slot IN :systems", AnalysisDuty.class)
                .setParameter("systems", Conditions.texts(systems))
                .getResultStream()
                .collect(Collectors.toMap(
                        AnalysisDuty::system, duty -> duty.days().dueOn()));
    }
}
