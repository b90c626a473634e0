// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Set;
import java.util.UUID;

/**
 * All places where a caller has a permission today: what a list is filtered by.
 *
 * @param everything the whole municipality: no filter
 * @param units ids of the units within reach, the whole subtree of each already counted in
 * @param premises ids of the premises within reach: those occupied by {@code units} today, and those named by a role
 * @param records ids of single records within reach, such as systems and plans, by the roles of a {@link RoleSource}
 */
public record Scope(boolean everything, Set<UUID> units, Set<UUID> premises, Set<UUID> records) {

    public static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of());
    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of());

    public Scope {
        units = Set.copyOf(units);
        premises = Set.copyOf(premises);
        records = Set.copyOf(records);
    }

    /** Places alone. */
    public Scope(boolean everything, Set<UUID> units, Set<UUID> premises) {
        this(everything, units, premises, Set.of());
    }

    public boolean isNothing() {
        return !everything && units.isEmpty() && premises.isEmpty() && records.isEmpty();
    }

    public boolean covers(Place place) {
        if (everything) {
            return true;
        }
        return (place.premise() != null && premises.contains(place.premise()))
                || (place.unit() != null && units.contains(place.unit()))
                || (place.record() != null && records.contains(place.record()));
    }
}
