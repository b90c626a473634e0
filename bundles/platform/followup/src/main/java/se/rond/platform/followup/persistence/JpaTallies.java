// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureQuery;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.Outcome;
import se.rond.platform.followup.figures.FindingTallies;

/** Each count is one walk along a covering index of the spells. */
@Component
public final class JpaTallies implements FindingTallies {

    private static final int MOMENTS_AT_ONCE = 24;
    private static final String OF = " s.module = :module and s.compartment in :compartments";
    private static final String TOLD = " from Spell s where" + OF + " and s.from <= :asOf";
    private static final String DUE = " and s.to > :asOf and s.originalDueAt >= :start and s.originalDueAt < :end";
    private static final String OVERDUE = " and s.openUntil > :asOf and s.dueAt < :asOf";
    // not "like": codes may hold its wildcards, and with "escape" the provider gives up prepared statements
    private static final String SUBTREE = " and locate(:path, s.unitPath) = 1";
    private static final String PREMISE = " and s.premise = :premise";
    private static final String PENDING = "case when s.originalDueAt > :asOf then 1 else 0 end";

    private final EntityManager entities;

    @Activate
    public JpaTallies(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<OutcomeTally> outcomes(String module, FigureQuery query, By by) {
        String key = key(by);
        Query counts = entities.createQuery("select " + key + "s.outcome, count(s.from), sum(" + PENDING + ")" + TOLD
                + DUE + place(query) + " group by " + key + "s.outcome");
        bind(counts, module, query);
        within(counts, query);
        List<OutcomeTally> tallies = new ArrayList<>();
        for (Object[] row : rows(counts)) {
            int at = key.isEmpty() ? 0 : 1;
            String group = at == 0 ? "" : row[0].toString();
            Outcome outcome = (Outcome) row[at];
            long pending = outcome == Outcome.UNREMEDIED ? number(row[at + 2]) : 0;
            tallies.add(new OutcomeTally(group, outcome, false, number(row[at + 1]) - pending));
            tallies.add(new OutcomeTally(group, outcome, true, pending));
        }
        return tallies;
    }

    @Override
    public List<OverdueTally> overdue(String module, FigureQuery query, By by) {
        String key = key(by);
        Query counts = entities.createQuery("select " + key + "s.severity, s.responsible, count(s.from)" + TOLD
                + OVERDUE + place(query) + " group by " + key + "s.severity, s.responsible");
        bind(counts, module, query);
        counts.setParameter("asOf", query.asOf());
        List<OverdueTally> tallies = new ArrayList<>();
        for (Object[] row : rows(counts)) {
            int at = key.isEmpty() ? 0 : 1;
            tallies.add(new OverdueTally(
                    at == 0 ? "" : row[0].toString(),
                    (Severity) row[at],
                    (ResponsibleParty) row[at + 1],
                    number(row[at + 2])));
        }
        return tallies;
    }

    @Override
    public List<Long> overdueAt(String module, FigureQuery query, List<Instant> moments) {
        List<Long> counts = new ArrayList<>();
        for (int from = 0; from < moments.size(); from += MOMENTS_AT_ONCE) {
            counts.addAll(
                    atOnce(module, query, moments.subList(from, Math.min(moments.size(), from + MOMENTS_AT_ONCE))));
        }
        return counts;
    }

    @Override
    public List<DaysTally> remedied(String module, FigureQuery query, By by) {
        String key = key(by);
        Query counts = entities.createQuery("select " + key + "s.remedyDays, count(s.from)" + TOLD
                + " and s.to > :asOf and s.remediedAt >= :start and s.remediedAt < :end" + place(query)
                + " group by " + key + "s.remedyDays");
        bind(counts, module, query);
        within(counts, query);
        return rows(counts).stream()
                .map(row -> by == By.NOTHING
                        ? new DaysTally("", (Integer) row[0], number(row[1]))
                        : new DaysTally(row[0].toString(), (Integer) row[1], number(row[2])))
                .toList();
    }

    @Override
    public long open(String module, FigureQuery query) {
        Query count = entities.createQuery("select count(s.from)" + TOLD + " and s.openUntil > :asOf" + place(query));
        bind(count, module, query);
        count.setParameter("asOf", query.asOf());
        return number(count.getSingleResult());
    }

    @Override
    public Map<String, Long> extended(String module, FigureQuery query, By by) {
        Query counts = entities.createQuery("select s.unitPath, count(distinct s.finding) from Extension s"
                + " where" + OF + " and s.at >= :start and s.at < :end and s.at <= :asOf" + place(query)
                + " group by s.unitPath");
        return byPath(counts, module, query, by);
    }

    @Override
    public Map<String, Long> reported(String module, FigureQuery query, By by) {
        Query counts = entities.createQuery("select s.unitPath, count(s.from)" + TOLD
                + " and s.to > :asOf and s.reportedAt >= :start and s.reportedAt < :end and s.outcome <> :none"
                + place(query) + " group by s.unitPath");
        counts.setParameter("none", Outcome.REJECTED);
        return byPath(counts, module, query, by);
    }

    private static Map<String, Long> byPath(Query counts, String module, FigureQuery query, By by) {
        bind(counts, module, query);
        within(counts, query);
        Map<String, Long> found = new HashMap<>();
        rows(counts).forEach(row -> found.merge(by == By.NOTHING ? "" : row[0].toString(), number(row[1]), Long::sum));
        return found;
    }

    private static void within(Query counts, FigureQuery query) {
        counts.setParameter("asOf", query.asOf());
        counts.setParameter("start", query.period().start());
        counts.setParameter("end", query.period().end());
    }

    /** One walk for several moments: over what was open at the first of them or later. */
    private List<Long> atOnce(String module, FigureQuery query, List<Instant> moments) {
        StringBuilder sums = new StringBuilder("select count(s.from)");
        for (int i = 0; i < moments.size(); i++) {
            sums.append(", sum(case when s.from <= :m")
                    .append(i)
                    .append(" and s.openUntil > :m")
                    .append(i)
                    .append(" and s.dueAt < :m")
                    .append(i)
                    .append(" then 1 else 0 end)");
        }
        sums.append(" from Spell s where" + OF + " and s.openUntil > :first and s.dueAt < :last");
        Query counts = entities.createQuery(sums.append(place(query)).toString());
        bind(counts, module, query);
        counts.setParameter("first", Collections.min(moments));
        counts.setParameter("last", Collections.max(moments));
        for (int i = 0; i < moments.size(); i++) {
            counts.setParameter("m" + i, moments.get(i));
        }
        Object[] row = rows(counts).get(0);
        List<Long> result = new ArrayList<>();
        for (int i = 1; i < row.length; i++) {
            result.add(row[i] == null ? 0L : number(row[i]));
        }
        return result;
    }

    private static String key(By by) {
        return switch (by) {
            case NOTHING -> "";
            case PATH -> "s.unitPath, ";
            case MONTH -> "s.dueMonth, ";
        };
    }

    private static String place(FigureQuery query) {
        return query.premise() == null ? SUBTREE : SUBTREE + PREMISE;
    }

    private static void bind(Query counts, String module, FigureQuery query) {
        counts.setParameter("module", module);
        counts.setParameter("compartments", query.compartments());
        counts.setParameter("path", query.unitPath());
        UUID premise = query.premise();
        if (premise != null) {
            counts.setParameter("premise", premise.toString());
        }
    }

    @SuppressWarnings("unchecked") // several columns selected: JPA answers rows of them
    private static List<Object[]> rows(Query counts) {
        return counts.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
