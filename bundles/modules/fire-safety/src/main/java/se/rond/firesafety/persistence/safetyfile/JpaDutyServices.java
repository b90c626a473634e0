// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.domain.safetyfile.DutyServices;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.firesafety.persistence.DutyRows;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

/** Services of equipment as duties, as the database keeps them. */
@Component
public final class JpaDutyServices implements DutyServices {

    private final EntityManager entities;
    private final DutyRows rows;

    @Activate
    public JpaDutyServices(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
        this.rows = new DutyRows(
                entities,
                "EquipmentService",
                "dueOn",
                new DutyRows.Words("d.state <> :cancelled", JpaDutyServices::words, JpaDutyServices::values));
    }

    @Override
    public List<EquipmentService> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        Conditions asked = rows.asked(query, premises);
        if (after != null) {
            asked.add("d.dueOn >= :seenDue AND (d.dueOn > :seenDue OR d.id > :seen)");
            asked.with("seenDue", LocalDate.ofInstant(after.dueAt(), Period.ZONE));
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT d FROM EquipmentService d" + asked.where() + " ORDER BY d.dueOn, d.id",
                                EquipmentService.class),
                        Query::setParameter)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query, @Nullable Set<UUID> premises) {
        return rows.countBy("site.unitPath", query, premises).stream()
                .map(count -> new ByPath((String) count.key(), count.state(), count.rows()))
                .toList();
    }

    @Override
    public List<ByDay> countByDay(DutyQuery query, @Nullable Set<UUID> premises) {
        return rows.countBy("dueOn", query, premises).stream()
                .map(count -> new ByDay((LocalDate) count.key(), count.state(), count.rows()))
                .toList();
    }

    private static String words(DutyState state) {
        return switch (state) {
            case UPCOMING -> "d.state = :due AND d.dueOn > :opens";
            case DUE -> "d.state = :due AND d.dueOn <= :opens AND d.dueOn >= :today";
            case LATE -> "d.state = :due AND d.dueOn < :today";
            case DONE -> "d.state = :done AND d.doneOn <= d.dueOn";
            case DONE_LATE -> "d.state = :done AND d.doneOn > d.dueOn";
            case MISSED -> "1 = 0"; // it stays until it is done
        };
    }

    private static Map<String, Object> values(DutyQuery query) {
        LocalDate today = LocalDate.ofInstant(query.asOf(), Period.ZONE);
        return Map.of(
                "cancelled", ServiceState.CANCELLED,
                "due", ServiceState.DUE,
                "done", ServiceState.DONE,
                "today", today,
                "opens", today.plusDays(OPEN_DAYS));
    }
}
