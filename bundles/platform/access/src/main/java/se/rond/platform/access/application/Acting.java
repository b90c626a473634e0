// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;
import se.rond.access.Permission;
import se.rond.access.RoleSource;
import se.rond.access.Scope;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.platform.access.domain.HeldRole;
import se.rond.platform.access.domain.Reach;

/** Somebody at work on this thread. Their roles are read when they are first asked for, and then hold for this work. */
final class Acting {

    private final Caller caller;
    private final RegisteredPeople people;
    private final Clock clock;
    private final @Nullable RecordRoles records;
    private @Nullable List<HeldRole> held;
    private @Nullable Reach reach;

    Acting(Caller caller, RegisteredPeople people, List<RoleSource> sources, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.clock = clock;
        UUID person = caller.person();
        this.records = person == null || sources.isEmpty() ? null : new RecordRoles(person, sources);
    }

    Caller caller() {
        return caller;
    }

    boolean isSystem() {
        return caller.equals(Caller.SYSTEM);
    }

    List<HeldRole> held() {
        if (held == null) {
            held = people.organisation().map(this::held).orElse(List.of());
        }
        return held;
    }

    private List<HeldRole> held(Organisation organisation) {
        List<HeldRole> roles = new ArrayList<>();
        caller.roles().forEach(role -> roles.add(HeldRole.ofAccount(role)));
        UUID person = caller.person();
        if (person != null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
            organisation
                    .rolesOf(person, today)
                    .forEach(role -> roles.add(new HeldRole(role.role(), role.scopeKind(), role.scope())));
            if (organisation
                    .person(person)
                    .filter(known -> known.isEmployedOn(today))
                    .isPresent()) {
                roles.add(HeldRole.EMPLOYED);
            }
        }
        return List.copyOf(roles);
    }

    Scope reach(Permission permission) {
        Reach known = reach;
        if (known == null) {
            Organisation organisation = people.organisation().orElse(null);
            if (organisation == null) {
                return Scope.NOTHING;
            }
            known = new Reach(held(), organisation);
            reach = known;
        }
        Scope places = known.of(permission);
        return records == null || places.everything() ? places : with(places, records, permission);
    }

    private Scope with(Scope places, RecordRoles roles, Permission permission) {
        Set<UUID> reached = people.organisation()
                .map(organisation -> roles.granting(permission, organisation.roles()))
                .orElse(Set.of());
        return reached.isEmpty() ? places : new Scope(false, places.units(), places.premises(), reached);
    }

    /** Ids of all roles, those at records among them. */
    Stream<String> roles() {
        Stream<String> atPlaces = held().stream().map(HeldRole::role);
        return records == null ? atPlaces : Stream.concat(atPlaces, records.roles());
    }
}
