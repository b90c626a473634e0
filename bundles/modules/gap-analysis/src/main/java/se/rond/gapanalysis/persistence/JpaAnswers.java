// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.domain.Answer;
import se.rond.gapanalysis.domain.Answers;
import se.rond.gapanalysis.domain.Remark;
import se.rond.persistence.Conditions;

@Component
public final class JpaAnswers implements Answers {

    private final EntityManager entities;

    @Activate
    public JpaAnswers(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Answer> of(UUID assessment) {
        return entities.createQuery("SELECT a FROM Answer a WHERE a.assessment = :assessment", Answer.class)
                .setParameter("assessment", assessment.toString())
                .setHint("eclipselink.read-only", "true") // to be shown: no second copy to compare with
                .getResultList();
    }

    @Override
    public Map<UUID, List<Answer>> of(Collection<UUID> assessments) {
        return assessments.isEmpty()
                ? Map.of()
                : entities
                        .createQuery("SELECT a FROM Answer a WHERE a.assessment IN :assessments", Answer.class)
                        .setParameter("assessments", Conditions.texts(assessments))
                        .setHint("eclipselink.read-only", "true")
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(Answer::assessment));
    }

    @Override
    public Optional<Answer> find(UUID assessment, String ref) {
        return entities.createQuery(
                        "SELECT a FROM Answer a WHERE a.assessment = :assessment AND a.ref = :ref", Answer.class)
                .setParameter("assessment", assessment.toString())
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Answer answer) {
        entities.persist(answer);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public Optional<Remark> remark(UUID id) {
        return Optional.ofNullable(entities.find(Remark.class, id.toString()));
    }

    @Override
    public List<Remark> remarks(UUID assessment, @Nullable String ref, @Nullable UUID after, int rows) {
        Conditions asked = new Conditions();
        asked.add("r.assessment = :assessment", "assessment", assessment.toString());
        if (ref != null) {
            asked.add("r.ref = :ref", "ref", ref);
        }
        if (after != null) {
            asked.add("r.id > :seen", "seen", after.toString());
        }
        return asked.fill(
                        entities.createQuery("SELECT r FROM Remark r" + asked.where() + " ORDER BY r.id", Remark.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public Map<String, Long> remarksByRef(UUID assessment) {
        Map<String, Long> counts = new HashMap<>();
        entities.createQuery(
                        "SELECT r.ref, COUNT(r) FROM Remark r WHERE r.assessment = :assessment AND r.ref IS NOT NULL"
                                + " GROUP BY r.ref",
                        Object[].class)
                .setParameter("assessment", assessment.toString())
                .getResultList()
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    @Override
    public void add(Remark remark) {
        entities.persist(remark);
    }
}
