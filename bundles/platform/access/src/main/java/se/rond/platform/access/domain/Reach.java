// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.Scope;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;

/**
 * How far the roles of one caller reach: role × place × compartment, by the organisation of today. Nothing follows from
 * nothing: a role that is not in the catalogue, a place that is not in the tree and a kind of place that is not known grant
 * nothing.
 */
public final class Reach {

    /** Only what is named so opens the security-protection compartment; no permission to read everything does. */
    private static final String OPENS_SECURITY_PROTECTION = "compartment_security_protection";

    private final List<HeldRole> held;
    private final Organisation organisation;
    private final Map<String, Role> catalogue;
    private final Map<Set<HeldRole>, Scope> known = new HashMap<>();

    public Reach(Collection<HeldRole> held, Organisation organisation) {
        this.held = List.copyOf(held);
        this.organisation = organisation;
        this.catalogue = organisation.roles();
    }

    public Scope of(Permission permission) {
        Set<HeldRole> opening = new HashSet<>();
        for (HeldRole role : held) {
            if (opens(role, permission)) {
                opening.add(role);
            }
        }
        return opening.isEmpty() ? Scope.NOTHING : known.computeIfAbsent(opening, this::together);
    }

    private boolean opens(HeldRole held, Permission permission) {
        Role role = catalogue.get(held.role());
        if (role == null || (isOfCompartment(held) && permission.compartment() == Compartment.GENERAL)) {
            return false;
        }
        return grants(role, permission);
    }

    /** Whether a role of the catalogue brings the permission with it, wherever it is held. */
    public static boolean grants(Role role, Permission permission) {
        return role.permissions().stream().anyMatch(grant -> grants(grant, permission));
    }

    private static boolean grants(String grant, Permission permission) {
        return permission.grantedBy().contains(grant)
                && (permission.compartment() != Compartment.SECURITY_PROTECTION
                        || grant.startsWith(OPENS_SECURITY_PROTECTION));
    }

    /** A role that is held for a compartment reaches all of it, and nothing outside. */
    private static boolean isOfCompartment(HeldRole held) {
        return held.kind().equals(HeldRole.COMPARTMENT);
    }

    private Scope together(Set<HeldRole> opening) {
        OrganisationTree tree = organisation.tree();
        Set<UUID> units = new HashSet<>();
        Set<UUID> premises = new HashSet<>();
        for (HeldRole role : opening) {
            if (role.kind().equals(HeldRole.MUNICIPALITY) || isOfCompartment(role)) {
                return Scope.EVERYTHING;
            }
            UUID place = role.place();
            if (place == null) {
                continue;
            }
            if (role.kind().equals(HeldRole.PREMISE)) {
                premises.add(place);
            } else if (tree.unit(place).isPresent()) {
                units.addAll(tree.subtree(place));
            }
        }
        if (!units.isEmpty()) {
            organisation.premises().stream()
                    .filter(premise -> units.contains(premise.occupant()))
                    .map(Premise::id)
                    .forEach(premises::add);
        }
        return new Scope(false, units, premises);
    }
}
