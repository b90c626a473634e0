// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;

/** Whose duties they are: from a person to places, and from a duty to persons. */
@Component(service = Doers.class)
public final class Doers {

    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public Doers(@Reference Organisation organisation, @Reference Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    Doer of(UUID person) {
        Map<String, Scope> roles = new HashMap<>();
        for (RoleAssignment role : organisation.rolesOf(person, today())) {
            roles.merge(role.role(), reachOf(role), Doers::both);
        }
        return new Doer(person, roles);
    }

    /**
     * Who has to do it today. Holders at the premises, else at the unit that uses them, else at the nearest unit above
     * that has any: nothing is due by nobody, and not everybody above is told.
     */
    Set<UUID> of(Duty duty) {
        if (duty.person() != null) {
            return Set.of(duty.person());
        }
        String role = duty.role();
        return role == null ? Set.of() : holders(role, duty.premise(), duty.unit());
    }

    Set<UUID> holders(String role, @Nullable UUID premise, UUID unitThen) {
        Set<UUID> there = premise == null ? Set.of() : holders(role, premise);
        UUID unit = premise == null
                ? unitThen
                : organisation.premise(premise).map(Premise::occupant).orElse(unitThen);
        OrganisationTree tree = organisation.tree();
        Optional<Unit> level = tree.unit(unit);
        while (there.isEmpty() && level.isPresent()) {
            there = holders(role, level.get().id());
            level = Optional.ofNullable(level.get().parent()).flatMap(tree::unit);
        }
        return there;
    }

    private Set<UUID> holders(String role, UUID scope) {
        LocalDate today = today();
        List<RoleAssignment> held = organisation.holders(role, scope, today);
        return held.stream().map(RoleAssignment::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Scope reachOf(RoleAssignment role) {
        if (role.scopeKind().equals("premise")) {
            return new Scope(false, Set.of(), Set.of(role.scope()));
        }
        Set<UUID> units = organisation.tree().subtree(role.scope());
        Set<UUID> premises = organisation.premises().stream()
                .filter(premise -> units.contains(premise.occupant()))
                .map(Premise::id)
                .collect(Collectors.toSet());
        return new Scope(false, units, premises);
    }

    private static Scope both(Scope one, Scope other) {
        Set<UUID> units = new HashSet<>(one.units());
        units.addAll(other.units());
        Set<UUID> premises = new HashSet<>(one.premises());
        premises.addAll(other.premises());
        return new Scope(false, units, premises);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
