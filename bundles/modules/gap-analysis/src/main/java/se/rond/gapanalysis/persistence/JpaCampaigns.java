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
import se.rond.gapanalysis.api.CampaignFilter;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.gapanalysis.domain.Campaigns;
import se.rond.persistence.Conditions;

@Component
public final class JpaCampaigns implements Campaigns {

    private final EntityManager entities;

    @Activate
    public JpaCampaigns(@Reference(target = "(osgi.unit.name=gap-analysis)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Campaign> find(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id.toString()));
    }

    @Override
    public Optional<Campaign> findToChange(UUID id) {
        return entities.createQuery("SELECT c FROM Campaign c WHERE c.id = :id", Campaign.class)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Campaign> page(CampaignFilter filter, @Nullable Seen after, int rows) {
        Conditions asked = new Conditions();
        if (filter.year() != null) {
            asked.add("c.year = :year", "year", filter.year());
        }
        if (filter.state() != null) {
            asked.add("c.state = :state", "state", filter.state());
        }
        if (filter.packCode() != null) {
            asked.add("c.packCode = :packCode", "packCode", filter.packCode());
        }
        if (after != null) {
            asked.falling("c.year", after.year(), "c.id", after.id());
        }
        return asked.fill(
                        entities.createQuery(
                                "SELECT c FROM Campaign c" + asked.where() + " ORDER BY c.year DESC, c.id DESC",
                                Campaign.class),
                        Query::setParameter)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public void add(Campaign campaign) {
        entities.persist(campaign);
    }
}
