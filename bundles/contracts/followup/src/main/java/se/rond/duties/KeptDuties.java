// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Scope;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyTable.Asking;
import se.rond.kernel.Period;
import se.rond.persistence.Conditions;

/**
 * A module's own table of duties: each of one person, or of the holders of a role in its unit. Its entity has {@code id},
 * {@code unit}, {@code unitPath} and {@code person} (all texts), {@code opensOn}, {@code dueOn} and {@code doneOn}.
 */
public final class KeptDuties {

    private final String entity;
    private final String record;
    private final String role;
    private final DutyTable table;

    /**
     * @param record attribute with the record that a role may reach alone, see {@link Scope#records}
     * @param role whose holders have to do what is no person's
     */
    public KeptDuties(String entity, String record, String role, DutyWords words) {
        this.entity = entity;
        this.record = record;
        this.role = role;
        this.table = new DutyTable(entity, new DutyTable.Attributes("unitPath", "dueOn", "dueOn"), words);
    }

    /** @param asking how the rows of a query are had, as many as are wanted at most */
    public <T> List<T> page(DutyQuery query, @Nullable Seen after, Asking<T> asking) {
        return query.scope().isNothing() ? List.of() : table.page(query, after, asked -> narrow(query, asked), asking);
    }

    public Map<String, DutyCount> countByUnit(DutyQuery query, Asking<Object[]> asking) {
        return query.scope().isNothing() ? Map.of() : table.countByUnit(query, asked -> narrow(query, asked), asking);
    }

    public Map<YearMonth, DutyCount> countByMonth(DutyQuery query, Asking<Object[]> asking) {
        return query.scope().isNothing() ? Map.of() : table.countByMonth(query, asked -> narrow(query, asked), asking);
    }

    public Map<UUID, Instant> lastDone(Set<UUID> units, Instant asOf, Asking<Object[]> asking) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Conditions asked = new Conditions();
        asked.add("d.unit IN :units", "units", Conditions.texts(units));
        asked.add("d.doneOn <= :until", "until", LocalDate.ofInstant(asOf, Period.ZONE));
        Map<UUID, Instant> last = new HashMap<>();
        asking.ask("SELECT d.unit, MAX(d.doneOn) FROM " + entity + " d" + asked.where() + " GROUP BY d.unit", asked)
                .forEach(row -> last.put(
                        UUID.fromString((String) row[0]),
                        ((LocalDate) row[1]).atStartOfDay(Period.ZONE).toInstant()));
        return last;
    }

    private void narrow(DutyQuery query, Conditions asked) {
        if (!query.scope().everything()) {
            within(query.scope(), asked);
        }
        Doer doer = query.doer();
        if (doer != null) {
            by(doer, asked);
        }
    }

    private void within(Scope scope, Conditions asked) {
        List<String> either = new ArrayList<>(List.of("1 = 0"));
        if (!scope.units().isEmpty()) {
            either.add("d.unit IN :units");
            asked.with("units", Conditions.texts(scope.units()));
        }
        if (!scope.records().isEmpty()) {
            either.add("d." + record + " IN :records");
            asked.with("records", Conditions.texts(scope.records()));
        }
        asked.add("(" + String.join(" OR ", either) + ")");
    }

    private void by(Doer doer, Conditions asked) {
        Scope held = doer.scope(role);
        asked.with("person", doer.person().toString());
        if (held.everything()) {
            asked.add("(d.person = :person OR d.person IS NULL)");
        } else if (!held.units().isEmpty()) {
            asked.add("(d.person = :person OR d.person IS NULL AND d.unit IN :held)");
            asked.with("held", Conditions.texts(held.units()));
        } else {
            asked.add("d.person = :person");
        }
    }
}
