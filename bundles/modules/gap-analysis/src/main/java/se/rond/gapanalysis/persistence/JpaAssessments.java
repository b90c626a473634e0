// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.Assessment;
import se.rond.gapanalysis.domain.Assessments;
import se.rond.persistence.Conditions;

@Component
public final class JpaAssessments implements Assessments {

    private final EntityManager entities;

    @Activate
    public JpaAssessments(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Assessment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assessment.class, id.toString()));
    }

    @Override
    public Optional<Assessment> findToChange(UUID id) {
        return entities.createQuery("SELECT a FROM Assessment a WHERE a.id = :id", Assessment.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Assessment> page(Selection selection, @Nullable Seen after, int rows) {
        Conditions asked = asked(selection);
        if (after != null) {
            asked.add(
                    "a.year <= :seenYear AND (a.year < :seenYear OR a.unitPath > :seenPath"
                            + " OR a.unitPath = :seenPath AND a.id > :seen)",
                    "seenYear",
                    after.year());
            asked.with("seenPath", after.unitPath());
            asked.with("seen", after.id().toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT a FROM Assessment a" + asked.where()
                                        + " ORDER BY a.year DESC, a.unitPath, a.id",
                                Assessment.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    private static Conditions asked(Selection selection) {
        Conditions asked = new Conditions();
        if (selection.campaign() != null) {
            asked.add("a.campaign = :campaign", "campaign", selection.campaign().toString());
        }
        if (selection.year() != null) {
            asked.add("a.year = :year", "year", selection.year());
        }
        if (selection.packCode() != null) {
            asked.add("a.packCode = :packCode", "packCode", selection.packCode());
        }
        if (selection.path() != null) {
            asked.below("a.unitPath", selection.path());
        }
        List<String> ways = new ArrayList<>();
        for (Way way : selection.ways()) {
            ways.add(way(way, ways.size(), asked));
        }
        asked.add("((" + String.join(") OR (", ways) + "))");
        return asked;
    }

    private static String way(Way way, int number, Conditions asked) {
        List<String> words = new ArrayList<>(List.of("1 = 1"));
        if (way.units() != null) {
            words.add("a.unit IN :units" + number);
            asked.with("units" + number, Conditions.texts(way.units()));
        }
        if (!way.states().isEmpty()) {
            words.add("a.state IN :states" + number);
            asked.with("states" + number, way.states());
        }
        return String.join(" AND ", words);
    }

    @Override
    public List<Assessment> of(UUID campaign) {
        return entities.createQuery(
                        "SELECT a FROM Assessment a WHERE a.campaign = :campaign ORDER BY a.unitPath, a.id",
                        Assessment.class)
                .setParameter("campaign", campaign.toString())
                .getResultList();
    }

    @Override
    public boolean isTaken(int year, UUID pack, UUID unit) {
        return entities.createQuery("SELECT COUNT(a) FROM Assessment a WHERE a.slot = :slot", Long.class)
                        .setParameter("slot", year + "/" + pack + "/" + unit)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Assessment> previous(Assessment assessment) {
        return entities.createQuery(
                        "SELECT a FROM Assessment a WHERE a.unit = :unit AND a.packCode = :code"
                                + " AND a.state IN :standing AND a.id <> :id AND a.year <= :year"
                                + " ORDER BY a.year DESC, a.approvedOn DESC",
                        Assessment.class)
                .setParameter("unit", assessment.unit().toString())
                .setParameter("code", assessment.packCode())
                .setParameter("standing", AssessmentState.STANDING)
                .setParameter("id", assessment.id().toString())
                .setParameter("year", assessment.year())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Assessment> latest(UUID unit, String packCode) {
        return entities.createQuery(
                        "SELECT a FROM Assessment a WHERE a.unit = :unit AND a.packCode = :code"
                                + " AND a.state IN :standing ORDER BY a.year DESC, a.approvedOn DESC",
                        Assessment.class)
                .setParameter("unit", unit.toString())
                .setParameter("code", packCode)
                .setParameter("standing", AssessmentState.STANDING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Assessment assessment) {
        entities.persist(assessment);
    }

    @Override
    public Map<UUID, Integer> answered(Collection<UUID> assessments) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!assessments.isEmpty()) {
            entities.createQuery(
                            "SELECT a.assessment, COUNT(a) FROM Answer a WHERE a.assessment IN :ids"
                                    + " AND a.complete = TRUE GROUP BY a.assessment",
                            Object[].class)
                    .setParameter("ids", Conditions.texts(assessments))
                    .getResultList()
                    .forEach(row -> counts.put(UUID.fromString((String) row[0]), ((Number) row[1]).intValue()));
        }
        return counts;
    }
}
