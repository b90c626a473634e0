// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.domain.Answer;
import se.rond.firesafety.domain.Answers;
import se.rond.firesafety.domain.Tally;
import se.rond.persistence.Conditions;

@Component
public final class JpaAnswers implements Answers {

    private final EntityManager entities;

    @Activate
    public JpaAnswers(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Answer> find(UUID round, String point) {
        return entities
                .createQuery("SELECT a FROM Answer a WHERE a.round = :round AND a.point = :point", Answer.class)
                .setParameter("round", round.toString())
                .setParameter("point", point)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Answer> of(UUID round) {
        return entities.createQuery("SELECT a FROM Answer a WHERE a.round = :round", Answer.class)
                .setParameter("round", round.toString())
                .getResultList();
    }

    @Override
    public void add(Answer answer) {
        entities.persist(answer);
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<UUID> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Tally> tallies = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "SELECT a.round, a.verdict, COUNT(a) FROM Answer a WHERE a.round IN :rounds"
                                + " GROUP BY a.round, a.verdict",
                        Object[].class)
                .setParameter("rounds", Conditions.texts(rounds))
                .getResultList()) {
            int answers = ((Number) row[2]).intValue();
            int deficiencies = ((Verdict) row[1]).isDeficiency() ? answers : 0;
            tallies.merge(UUID.fromString((String) row[0]), new Tally(answers, deficiencies), Tally::plus);
        }
        return tallies;
    }
}
