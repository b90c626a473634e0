// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.duties.DutyTable;
import se.rond.duties.DutyWords;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.domain.safetyfile.DutyServices;
import se.rond.firesafety.domain.safetyfile.EquipmentService;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

/** Services of equipment as duties, as the database keeps them. */
@Component
public final class JpaDutyServices implements DutyServices {

    private static final DutyTable TABLE = new DutyTable(
            "EquipmentService",
            new DutyTable.Attributes("site.unitPath", "dueOn", "dueOn"),
            new DutyWords("d.state <> :cancelled", JpaDutyServices::words, JpaDutyServices::values));

    private final EntityManager entities;

    @Activate
    public JpaDutyServices(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<EquipmentService> page(DutyQuery query, @Nullable Set<UUID> premises, @Nullable Seen after, int limit) {
        return TABLE.page(
                query,
                after,
                asked -> within(premises, asked),
                (words, values) -> values.fill(entities.createQuery(words, EquipmentService.class), Query::setParameter)
                        .setMaxResults(limit)
                        .getResultList());
    }

    @Override
    public Map<String, DutyCount> countByUnit(DutyQuery query, @Nullable Set<UUID> premises) {
        return TABLE.countByUnit(query, asked -> within(premises, asked), this::rows);
    }

    @Override
    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query, @Nullable Set<UUID> premises) {
        return TABLE.countByMonth(query, asked -> within(premises, asked), this::rows);
    }

    private List<Object[]> rows(String words, Conditions values) {
        return values.fill(entities.createQuery(words, Object[].class), Query::setParameter)
                .getResultList();
    }

    private static void within(@Nullable Set<UUID> premises, Conditions asked) {
        if (premises != null) {
            asked.add("d.site.premise IN :premises", "premises", Conditions.texts(premises));
        }
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
