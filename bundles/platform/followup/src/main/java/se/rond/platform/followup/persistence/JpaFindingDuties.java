// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.duties.Doer;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.findings.FindingState;
import se.rond.platform.followup.domain.Finding;
import se.rond.platform.followup.duties.AssignedFindings;

/** The list and the counts ask with the same words, so that every count is the number of rows behind it. */
@Component
public final class JpaFindingDuties implements AssignedFindings {

    private static final Set<FindingState> OPEN =
            EnumSet.of(FindingState.ASSIGNED, FindingState.IN_PROGRESS, FindingState.WAITING);
    private static final Set<FindingState> DONE = EnumSet.of(FindingState.REMEDIED, FindingState.CLOSED);

    private final EntityManager entities;

    @Activate
    public JpaFindingDuties(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Finding> page(DutyQuery query, @Nullable Seen after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> wanted = conditions(query, query.states(), values);
        if (after != null) {
            wanted.add("f.deadline.due >= :seenDue and (f.deadline.due > :seenDue or f.id > :seen)");
            values.put("seenDue", after.dueAt());
            values.put("seen", after.id().toString());
        }
        var page = entities.createQuery(
                "select f from Finding f where " + String.join(" and ", wanted) + " order by f.deadline.due, f.id",
                Finding.class);
        values.forEach(page::setParameter);
        return page.setMaxResults(limit).getResultList();
    }

    @Override
    public List<ByPath> countByPath(DutyQuery query) {
        List<ByPath> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("f.site.unitPath", query, state)
                    .forEach(row -> counts.add(new ByPath((String) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    @Override
    public List<ByDue> countByDue(DutyQuery query) {
        List<ByDue> counts = new ArrayList<>();
        for (DutyState state : query.states()) {
            rows("f.deadline.due", query, state)
                    .forEach(row -> counts.add(new ByDue((Instant) row[0], state, ((Number) row[1]).longValue())));
        }
        return counts;
    }

    @SuppressWarnings("unchecked") // two columns selected: JPA answers rows of them
    private List<Object[]> rows(String key, DutyQuery query, DutyState state) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> wanted = conditions(query, Set.of(state), values);
        Query counts = entities.createQuery("select " + key + ", count(f.id) from Finding f where "
                + String.join(" and ", wanted) + " group by " + key);
        values.forEach(counts::setParameter);
        return counts.getResultList();
    }

    private static List<String> conditions(DutyQuery query, Set<DutyState> states, Map<String, Object> values) {
        List<String> wanted = new ArrayList<>();
        wanted.add("f.deadline.due >= :start and f.deadline.due < :end");
        values.put("start", query.period().start());
        values.put("end", query.period().end());
        wanted.add("(f.assignee.person is not null or f.assignee.unit is not null)");
        wanted.add(in(query.compartment(), values));
        if (query.unitPath() != null) {
            wanted.add("locate(:path, f.site.unitPath) = 1");
            values.put("path", query.unitPath());
        }
        if (!query.scope().everything()) {
            wanted.add(either(
                    "f.site.unit",
                    query.scope().units(),
                    "f.site.premise",
                    query.scope().premises(),
                    values));
        }
        if (query.doer() != null) {
            wanted.add(mine(query.doer(), query.compartment(), values));
        }
        wanted.add(standing(query, states, values));
        return wanted;
    }

    /** Put so that the few that are kept apart lead along their index, and all others do not. */
    private static String in(Compartment compartment, Map<String, Object> values) {
        if (compartment == Compartment.GENERAL) {
            values.put("apart", EnumSet.complementOf(EnumSet.of(Compartment.GENERAL)));
            return "f.compartment not in :apart";
        }
        values.put("compartment", compartment);
        return "f.compartment = :compartment";
    }

    /** What is kept apart is given to persons only. */
    private static String mine(Doer doer, Compartment compartment, Map<String, Object> values) {
        values.put("doer", doer.person().toString());
        Set<UUID> units = doer.scope(MANAGER).units();
        if (units.isEmpty() || compartment != Compartment.GENERAL) {
            return "f.assignee.person = :doer";
        }
        values.put("acted", texts(units));
        return "(f.assignee.person = :doer or f.assignee.unit in :acted)";
    }

    /** Nothing reached is nothing found; an empty list is none that every database takes. */
    private static String either(
            String unit, Set<UUID> units, String premise, Set<UUID> premises, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        if (!units.isEmpty()) {
            ways.add(unit + " in :units");
            values.put("units", texts(units));
        }
        if (!premises.isEmpty()) {
            ways.add(premise + " in :premises");
            values.put("premises", texts(premises));
        }
        return ways.isEmpty() ? "1 = 0" : ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String standing(DutyQuery query, Set<DutyState> states, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        String open =
                sided(states.contains(DutyState.DUE), states.contains(DutyState.LATE), "f.deadline.due", ">=", ":now");
        if (open != null) {
            ways.add("f.state in :open" + open);
            values.put("open", OPEN);
            if (open.contains(":now")) {
                values.put("now", query.asOf());
            }
        }
        String done = sided(
                states.contains(DutyState.DONE),
                states.contains(DutyState.DONE_LATE),
                "f.remedy.at",
                "<=",
                "f.deadline.due");
        if (done != null) {
            ways.add("f.state in :done" + done);
            values.put("done", DONE);
        }
        return ways.isEmpty() ? "1 = 0" : ways.stream().collect(Collectors.joining(") or (", "((", "))"));
    }

    /** The time on one side of another, on either, or {@code null} on none. */
    private static @Nullable String sided(boolean one, boolean other, String time, String comparison, String with) {
        if (one && other) {
            return "";
        }
        String opposite = comparison.equals(">=") ? "<" : ">";
        return one || other ? " and " + time + " " + (one ? comparison : opposite) + " " + with : null;
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
