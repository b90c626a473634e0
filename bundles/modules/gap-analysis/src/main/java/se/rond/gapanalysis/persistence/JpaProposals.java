// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.domain.Proposal;
import se.rond.gapanalysis.domain.Proposals;
import se.rond.persistence.Conditions;

@Component
public final class JpaProposals implements Proposals {

    private final EntityManager entities;

    @Activate
    public JpaProposals(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(entities.find(Proposal.class, id.toString()));
    }

    @Override
    public Optional<Proposal> findToChange(UUID id) {
        return entities.createQuery("SELECT p FROM Proposal p WHERE p.id = :id", Proposal.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Proposal> page(Selection selection, @Nullable UUID after, int rows) {
        Conditions asked = new Conditions();
        if (selection.campaign() != null) {
            asked.add("p.campaign = :campaign", "campaign", selection.campaign().toString());
        }
        if (selection.assessment() != null) {
            asked.add(
                    "p.assessment = :assessment",
                    "assessment",
                    selection.assessment().toString());
        }
        if (selection.path() != null) {
            asked.below("p.unitPath", selection.path());
        }
        if (selection.units() != null) {
            asked.add("p.unit IN :units", "units", Conditions.texts(selection.units()));
        }
        if (!selection.states().isEmpty()) {
            asked.add("p.state IN :states", "states", selection.states());
        }
        if (after != null) {
            asked.add("p.id > :seen", "seen", after.toString());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT p FROM Proposal p" + asked.where() + " ORDER BY p.id", Proposal.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public void add(Proposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
