// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;
import se.rond.access.Permission;
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
    private @Nullable List<HeldRole> held;
    private @Nullable Reach reach;

    Acting(Caller caller, RegisteredPeople people, Clock clock) {
        this.caller = caller;
        this.people = people;
        this.clock = clock;
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
            organisation
                    .rolesOf(person, LocalDate.ofInstant(clock.instant(), Period.ZONE))
                    .forEach(role -> roles.add(new HeldRole(role.role(), role.scopeKind(), role.scope())));
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
        return known.of(permission);
    }
}
