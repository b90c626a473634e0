// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.PlaceCounts;
import se.rond.persistence.Conditions;

/** Each question is one walk along the part of an index that belongs to the period. */
@Component
public final class JpaPlaceCounts implements PlaceCounts {

    private final EntityManager entities;

    @Activate
    public JpaPlaceCounts(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Due> due(LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add("r.window.dueOn >= :from", "from", from);
        asked.add("r.window.dueOn <= :to", "to", to);
        asked.add("r.counting NOT IN :uncounted", "uncounted", List.of(Counting.CANCELLED, Counting.EXTRA));
        return rows(
                        "SELECT r.site.premise, r.site.unitPath, r.counting, COUNT(r.counting), MAX(r.window.dueOn)"
                                + " FROM CheckRound r",
                        asked,
                        " GROUP BY r.site.premise, r.site.unitPath, r.counting")
                .stream()
                .map(row -> new Due(id(row[0]), (String) row[1], (Counting) row[2], number(row[3]), (LocalDate) row[4]))
                .toList();
    }

    @Override
    public List<Checked> checked(Instant from, Instant to) {
        Conditions asked = new Conditions();
        asked.add("r.state = :state", "state", RoundState.APPROVED);
        asked.add("r.firstSubmittedAt >= :from", "from", from);
        asked.add("r.firstSubmittedAt < :to", "to", to);
        return rows(
                        "SELECT r.site.premise, r.site.unitPath, MAX(r.firstSubmittedAt) FROM CheckRound r",
                        asked,
                        " GROUP BY r.site.premise, r.site.unitPath")
                .stream()
                .map(row -> new Checked(id(row[0]), (String) row[1], (Instant) row[2]))
                .toList();
    }

    @Override
    public Set<UUID> drilled(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "SELECT DISTINCT r.site.unit FROM Drill r"
                                + " WHERE r.day >= :from AND r.day <= :to AND r.state = :state",
                        String.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("state", DrillState.EVALUATED)
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Events> events(String path, @Nullable UUID premise, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add("r.day >= :from", "from", from);
        asked.add("r.day <= :to", "to", to);
        asked.add("r.state = :state", "state", RecordState.VALID);
        asked.below("r.site.unitPath", path);
        if (premise != null) {
            asked.add("r.site.premise = :premise", "premise", premise.toString());
        }
        return rows(
                        "SELECT r.site.unitPath, r.day, r.type, COUNT(r.type) FROM FireEvent r",
                        asked,
                        " GROUP BY r.site.unitPath, r.day, r.type")
                .stream()
                .map(row -> new Events((String) row[0], (LocalDate) row[1], (EventType) row[2], number(row[3])))
                .toList();
    }

    private List<Object[]> rows(String select, Conditions asked, String group) {
        return asked.fill(entities.createQuery(select + asked.where() + group, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static UUID id(Object value) {
        return UUID.fromString((String) value);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
