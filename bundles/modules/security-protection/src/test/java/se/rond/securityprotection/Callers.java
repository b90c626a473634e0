// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import java.util.Set;
import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;

/** Who acts: the officer and the deputy open the compartment, nobody else does. */
public final class Callers implements AccessControl {

    private static final Set<String> WITHIN = Set.of("officer", "deputy");

    private Caller caller = Caller.ANONYMOUS;

    public void actAs(String name) {
        caller = new Caller(Town.id("account " + name), Town.id(name), name, Caller.Via.SESSION);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Scope scope(String permission) {
        boolean everything = caller.equals(Caller.SYSTEM) || WITHIN.contains(caller.name());
        return everything ? Scope.EVERYTHING : Scope.NOTHING;
    }

    @Override
    public boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL || WITHIN.contains(caller.name());
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return Set.of();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(Caller.SYSTEM, work);
    }

    @Override
    public <T> T as(Caller other, Supplier<T> work) {
        Caller before = caller;
        caller = other;
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }
}
