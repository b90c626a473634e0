// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.FireSafety.Store;
import se.rond.firesafety.domain.PlaceCounts;
import se.rond.firesafety.domain.RoundCounts;
import se.rond.platform.persistence.testing.StoreRule;

/** The whole module on a database. */
public final class StoredFireSafety {

    public final FireSafety fire;
    public final RoundCounts counts;
    public final PlaceCounts places;
    private final StoreRule store;

    public StoredFireSafety(StoreRule store) {
        this.store = store;
        EntityManager entities = store.entities("fire-safety");
        counts = new JpaRoundCounts(entities);
        places = new JpaPlaceCounts(entities);
        fire = new FireSafety(
                new Store(
                        store.work(),
                        new JpaRounds(entities),
                        new JpaAnswers(entities),
                        new JpaSchedules(entities),
                        new JpaChecklists(entities)),
                store.clock());
    }

    /** The round of premises in a month such as {@code 2026-03}. */
    public UUID round(UUID premise, String period) {
        return store.work()
                .read(() -> UUID.fromString(store.entities("fire-safety")
                        .createQuery(
                                "SELECT r.id FROM CheckRound r WHERE r.site.premise = :premise AND r.period = :period",
                                String.class)
                        .setParameter("premise", premise.toString())
                        .setParameter("period", period)
                        .getSingleResult()));
    }
}
