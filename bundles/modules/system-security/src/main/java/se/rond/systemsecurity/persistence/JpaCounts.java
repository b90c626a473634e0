// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.MeasureState;
import se.rond.persistence.Conditions;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.domain.Counts;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;

@Component
public final class JpaCounts implements Counts {

    private static final String COUNTING_RISKS = "r.counts = TRUE AND r.decidedBand IN :bands";
    private static final String DUE_MEASURES = "m.dueOn >= :from AND m.dueOn <= :to AND m.followedUp IS NOT NULL"
            + " AND m.state <> :rejected AND (m.dueOn < :day OR m.doneOn IS NOT NULL)";

    private final EntityManager entities;

    @Activate
    public JpaCounts(@Reference(target = "(osgi.unit.name=it-system-security)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Decided> decided(String path, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions();
        asked.add("d.day >= :from", "from", from);
        asked.add("d.day <= :to", "to", to);
        asked.below("d.unitPath", path);
        return asked.fill(
                        entities.createQuery(
                                "SELECT d.unitPath, d.day, d.analysis, d.system FROM Decision d" + asked.where(),
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .map(row -> new Decided((String) row[0], (LocalDate) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    @Override
    public List<Covered> covered(String path, int fromT, LocalDate day) {
        Map<String, Long> systems = systems(path, fromT, null);
        Map<String, Long> valid = systems(path, fromT, day);
        return systems.entrySet().stream()
                .map(each -> new Covered(each.getKey(), each.getValue(), valid.getOrDefault(each.getKey(), 0L)))
                .toList();
    }

    private Map<String, Long> systems(String path, int fromT, @Nullable LocalDate validOn) {
        Conditions asked = new Conditions();
        asked.add("s.status = :active", "active", SystemStatus.ACTIVE);
        asked.below("s.duties.unitPath", path);
        asked.add("s.handedOverOn IS NULL");
        asked.add("(s.facts.personalData = TRUE OR s.levels.t >= :fromT)", "fromT", fromT);
        if (validOn != null) {
            asked.add("s.validUntil >= :day", "day", validOn);
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT s.duties.unitPath, COUNT(s.id) FROM ItSystem s" + asked.where()
                                        + " GROUP BY s.duties.unitPath",
                                Object[].class),
                        Query::setParameter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    @Override
    public List<OpenRisks> openRisks(String path, LocalDate day) {
        List<OpenRisks> found = new ArrayList<>();
        for (boolean accepted : new boolean[] {true, false}) {
            Conditions asked = new Conditions();
            asked.add(COUNTING_RISKS, "bands", List.of(Band.ORANGE, Band.RED));
            asked.below("r.unitPath", path);
            asked.add(
                    accepted
                            ? "r.acceptance.band = r.decidedBand AND r.acceptance.until >= :day"
                            : "(r.acceptance.band IS NULL OR r.acceptance.band <> r.decidedBand OR r.acceptance.until < :day)",
                    "day",
                    day);
            asked.fill(
                            entities.createQuery(
                                    "SELECT r.unitPath, r.decidedBand, COUNT(r.id) FROM Risk r" + asked.where()
                                            + " GROUP BY r.unitPath, r.decidedBand",
                                    Object[].class),
                            Query::setParameter)
                    .getResultStream()
                    .map(row -> new OpenRisks((String) row[0], (Band) row[1], accepted, ((Number) row[2]).longValue()))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<Due> measures(String path, LocalDate from, LocalDate to, LocalDate day) {
        Map<String, long[]> counts = new HashMap<>();
        due(path, from, to, day, false).forEach(row -> cell(counts, row)[0] += ((Number) row[2]).longValue());
        due(path, from, to, day, true).forEach(row -> cell(counts, row)[1] += ((Number) row[2]).longValue());
        return counts.entrySet().stream()
                .map(each -> {
                    int bar = each.getKey().indexOf('|');
                    return new Due(
                            each.getKey().substring(bar + 1),
                            LocalDate.parse(each.getKey().substring(0, bar)),
                            each.getValue()[0],
                            each.getValue()[1]);
                })
                .toList();
    }

    private static long[] cell(Map<String, long[]> counts, Object[] row) {
        return counts.computeIfAbsent(row[1] + "|" + row[0], none -> new long[2]);
    }

    private List<Object[]> due(String path, LocalDate from, LocalDate to, LocalDate day, boolean inTime) {
        Conditions asked = new Conditions();
        due(asked, from, to, day);
        asked.below("m.unitPath", path);
        if (inTime) {
            asked.add("m.doneOn <= m.dueOn");
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT m.unitPath, m.dueOn, COUNT(m.id) FROM RiskMeasure m" + asked.where()
                                        + " GROUP BY m.unitPath, m.dueOn",
                                Object[].class),
                        Query::setParameter)
                .getResultList();
    }

    private static void due(Conditions asked, LocalDate from, LocalDate to, LocalDate day) {
        asked.add(DUE_MEASURES, "rejected", MeasureState.REJECTED);
        asked.with("from", from);
        asked.with("to", to);
        asked.with("day", day);
    }

    @Override
    public List<Risk> risks(RiskSelection selection, String after, int rows) {
        Conditions asked = new Conditions();
        asked.add(COUNTING_RISKS, "bands", selection.bands());
        if (selection.path() != null) {
            asked.below("r.unitPath", selection.path());
        }
        within("r.analysis", selection.within(), selection.systems(), asked);
        asked.add("r.id > :after", "after", after);
        return asked.fill(
                        entities.createQuery("SELECT r FROM Risk r" + asked.where() + " ORDER BY r.id", Risk.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<RiskMeasure> measureRows(MeasureSelection selection, String after, int rows) {
        Conditions asked = new Conditions();
        due(asked, selection.from(), selection.to(), selection.day());
        if (selection.path() != null) {
            asked.below("m.unitPath", selection.path());
        }
        within("m.analysis", selection.within(), selection.systems(), asked);
        asked.add("m.id > :after", "after", after);
        return asked.fill(
                        entities.createQuery(
                                "SELECT m FROM RiskMeasure m" + asked.where() + " ORDER BY m.id", RiskMeasure.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    private static void within(String analysis, @Nullable Set<UUID> units, Set<UUID> systems, Conditions asked) {
        if (units == null) {
            return;
        }
        List<String> either = new ArrayList<>();
        if (!units.isEmpty()) {
            either.add("a.system IN (SELECT s.id FROM ItSystem s WHERE s.duties.unit IN :units)");
            asked.with("units", Conditions.texts(units));
        }
        if (!systems.isEmpty()) {
            either.add("a.system IN :systems");
            asked.with("systems", Conditions.texts(systems));
        }
        asked.add("EXISTS (SELECT a FROM Analysis a WHERE a.id = " + analysis + " AND (" + String.join(" OR ", either)
                + "))");
    }
}
