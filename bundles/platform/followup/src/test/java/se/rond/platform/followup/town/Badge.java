// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.Scope;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.CompartmentPermissions;
import se.rond.platform.followup.application.Permissions;
import se.rond.platform.persistence.testing.Acting;

/** Who is at work, and what the duties of the role catalogue that they hold let them do where. */
public final class Badge extends Acting {

    private final Town town;
    private final Map<UUID, Map<String, Scope>> duties = new HashMap<>();

    public Badge(Town town) {
        this.town = town;
    }

    /** From now on this person acts. */
    public Caller wornBy(String number) {
        UUID person = Town.id(number);
        become(new Caller(Town.id("account " + number), person, number, Caller.Via.SESSION));
        return caller();
    }

    public void wornByAccount(String name) {
        become(new Caller(Town.id("account " + name), null, name, Caller.Via.TOKEN));
    }

    /** Duties for a unit with all below it. */
    public void grantForUnit(String number, String unit, String... permissions) {
        Unit top = town.tree().unit(Town.id(unit)).orElseThrow();
        Set<UUID> units = town.tree().subtree(top.id());
        Set<UUID> premises = new HashSet<>();
        for (Premise premise : town.premises()) {
            if (units.contains(premise.occupant())) {
                premises.add(premise.id());
            }
        }
        grant(number, top.parent() == null ? Scope.EVERYTHING : new Scope(false, units, premises), permissions);
    }

    public void grantForPremise(String number, String premise, String... permissions) {
        grant(number, new Scope(false, Set.of(), Set.of(Town.id(premise))), permissions);
    }

    private void grant(String number, Scope scope, String... permissions) {
        List<Permission> known = new ArrayList<>(new Permissions().permissions());
        known.addAll(new CompartmentPermissions().permissions());
        for (Permission permission : known) {
            for (String duty : permissions) {
                if (permission.grantedBy().contains(duty)) {
                    duties.computeIfAbsent(Town.id(number), person -> new HashMap<>())
                            .put(permission.id(), scope);
                }
            }
        }
    }

    @Override
    public Scope scope(String permission) {
        if (caller().equals(Caller.SYSTEM)) {
            return Scope.EVERYTHING;
        }
        return duties.getOrDefault(caller().person(), Map.of()).getOrDefault(permission, Scope.NOTHING);
    }

    @Override
    public Set<String> permissions() {
        return duties.getOrDefault(caller().person(), Map.of()).keySet();
    }

    @Override
    public boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL
                || !scope(Permissions.in(compartment, Permissions.READ)).isNothing();
    }
}
