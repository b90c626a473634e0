// SPDX-License-Identifier: Apache-2.0
package se.rond.training.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.rond.persistence.Conditions;

/** Ids of lists that told of sessions. */
final class ReadLists {

    private static final int CHUNK = 500;

    private ReadLists() {}

    /** @param query of texts, about {@code :sessions} */
    static Set<UUID> of(EntityManager entities, String query, Collection<UUID> sessions) {
        List<String> ids = new ArrayList<>(Conditions.texts(sessions));
        Set<UUID> lists = new HashSet<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createQuery(query, String.class)
                    .setParameter("sessions", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultStream()
                    .map(UUID::fromString)
                    .forEach(lists::add);
        }
        return lists;
    }
}
