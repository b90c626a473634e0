// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.RoundCounts;
import se.rond.persistence.Conditions;

/** Counts by the index {@code ROUND_FIGURES}: due day first, so that the years before cost nothing. */
@Component
public final class JpaRoundCounts implements RoundCounts {

    private final EntityManager entities;

    @Activate
    public JpaRoundCounts(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Counting, Long> count(Range range) {
        Map<Counting, Long> counts = new EnumMap<>(Counting.class);
        rows("SELECT r.counting, COUNT(r.counting) FROM CheckRound r", range, " GROUP BY r.counting")
                .forEach(row -> counts.put((Counting) row[0], number(row[1])));
        return counts;
    }

    @Override
    public List<ByPath> countByPath(Range range) {
        return rows(
                        "SELECT r.site.unitPath, r.counting, COUNT(r.counting) FROM CheckRound r",
                        range,
                        " GROUP BY r.site.unitPath, r.counting")
                .stream()
                .map(row -> new ByPath((String) row[0], (Counting) row[1], number(row[2])))
                .toList();
    }

    @Override
    public List<ByDay> countByDay(Range range) {
        return rows(
                        "SELECT r.window.dueOn, r.counting, COUNT(r.counting) FROM CheckRound r",
                        range,
                        " GROUP BY r.window.dueOn, r.counting")
                .stream()
                .map(row -> new ByDay((LocalDate) row[0], (Counting) row[1], number(row[2])))
                .toList();
    }

    private List<Object[]> rows(String select, Range range, String group) {
        Conditions asked = new Conditions();
        asked.add("r.window.dueOn >= :from", "from", range.from());
        asked.add("r.window.dueOn <= :to", "to", range.to());
        asked.below("r.site.unitPath", range.path());
        if (range.premise() != null) {
            asked.add("r.site.premise = :premise", "premise", range.premise().toString());
        }
        return asked.fill(entities.createQuery(select + asked.where() + group, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
