// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.packs.OpenAnswers;

@Component
public final class JpaOpenAnswers implements OpenAnswers {

    private static final Set<AssessmentState> OPEN = Set.of(
            AssessmentState.DRAFT,
            AssessmentState.IN_PROGRESS,
            AssessmentState.SELF_ASSESSED,
            AssessmentState.REVIEWED);

    private final EntityManager entities;

    @Activate
    public JpaOpenAnswers(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int assessments(UUID pack) {
        return entities.createQuery(
                        "SELECT COUNT(a.id) FROM Assessment a WHERE a.pack = :pack AND a.state IN :open", Long.class)
                .setParameter("pack", pack.toString())
                .setParameter("open", OPEN)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<String, Integer> answers(UUID pack) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT n.ref, COUNT(n.id) FROM Answer n, Assessment a"
                                + " WHERE n.assessment = a.id AND a.pack = :pack AND a.state IN :open GROUP BY n.ref",
                        Object[].class)
                .setParameter("pack", pack.toString())
                .setParameter("open", OPEN)
                .getResultList();
        Map<String, Integer> answers = new HashMap<>();
        rows.forEach(row -> answers.put((String) row[0], ((Number) row[1]).intValue()));
        return answers;
    }
}
