// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.gapanalysis.domain.ResultCounts;
import se.rond.persistence.Conditions;

@Component
public final class JpaResultCounts implements ResultCounts {

    private final EntityManager entities;

    @Activate
    public JpaResultCounts(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Sums> sums(Range range) {
        Conditions asked = asked(range);
        return asked
                .fill(
                        entities.createQuery(
                                "SELECT a.unit, a.unitPath, a.packCode, a.approvedOn, COUNT(a.id), SUM(a.score.weighted),"
                                        + " SUM(a.score.weight), COUNT(a.progress.previous), SUM(a.progress.now),"
                                        + " SUM(a.progress.before), SUM(a.progress.weight) FROM Assessment a"
                                        + asked.where()
                                        + " GROUP BY a.unit, a.unitPath, a.packCode, a.approvedOn",
                                Object[].class),
                        Query::setParameter)
                .getResultList()
                .stream()
                .map(JpaResultCounts::sums)
                .toList();
    }

    private static Sums sums(Object[] row) {
        return new Sums(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]));
    }

    private static long number(@Nullable Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    @Override
    public List<Assessment> page(
            Range range, boolean comparedOnly, @Nullable Set<UUID> units, Assessments.@Nullable Seen after, int rows) {
        Conditions asked = asked(range);
        if (units != null) {
            asked.add("a.unit IN :units", "units", Conditions.texts(units));
        }
        if (comparedOnly) {
            asked.add("a.progress.previous IS NOT NULL");
        }
        if (after != null) {
            asked.add("(a.unitPath > :seenPath OR a.unitPath = :seenPath AND a.id > :seen)");
            asked.with("seenPath", after.unitPath());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT a FROM Assessment a" + asked.where() + " ORDER BY a.unitPath, a.id",
                                Assessment.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    private static Conditions asked(Range range) {
        Conditions asked = new Conditions();
        asked.add("a.state IN :standing", "standing", AssessmentState.STANDING);
        asked.add("a.approvedOn >= :from", "from", range.from());
        asked.add("a.approvedOn <= :to", "to", range.to());
        asked.add("a.approved.at <= :now", "now", range.asOf());
        asked.below("a.unitPath", range.path());
        if (range.set() != null) {
            asked.add("a.packCode = :set", "set", range.set());
        }
        return asked;
    }
}
