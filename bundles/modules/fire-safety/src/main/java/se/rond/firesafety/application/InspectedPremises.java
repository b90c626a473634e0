// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.organisation.Organisation;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;

/** The premises that a person walks: where they are fire-safety inspector today, as holder or deputy. */
@Component(service = InspectedPremises.class)
public final class InspectedPremises {

    private static final String INSPECTOR = "fire_safety_inspector";

    private final Organisation organisation;
    private final RoundPlaces places;

    @Activate
    public InspectedPremises(@Reference Organisation organisation, @Reference RoundPlaces places) {
        this.organisation = organisation;
        this.places = places;
    }

    /** @param readable where the person may see rounds at all */
    Set<UUID> by(@Nullable UUID person, Scope readable) {
        if (person == null) {
            return Set.of();
        }
        Set<UUID> found = new HashSet<>();
        for (RoleAssignment role : organisation.rolesOf(person, places.today())) {
            if (role.role().equals(INSPECTOR)) {
                found.addAll(premisesOf(role));
            }
        }
        found.removeIf(premise -> !readable.covers(places.place(premise)));
        return Set.copyOf(found);
    }

    private Set<UUID> premisesOf(RoleAssignment role) {
        if (role.scopeKind().equals("premise")) {
            return Set.of(role.scope());
        }
        Set<UUID> units = organisation.tree().subtree(role.scope());
        Set<UUID> found = new HashSet<>();
        for (Premise premise : organisation.premises()) {
            if (units.contains(premise.occupant())) {
                found.add(premise.id());
            }
        }
        return found;
    }
}
