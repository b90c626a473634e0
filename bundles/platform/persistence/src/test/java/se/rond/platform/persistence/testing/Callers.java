// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;

/** Who acts, and what they may do where, as a test says. */
public final class Callers implements AccessControl {

    private final Map<String, Map<String, Scope>> granted = new HashMap<>();
    private Caller caller = Caller.ANONYMOUS;

    public void grant(String name, String permission, Scope scope) {
        granted.computeIfAbsent(name, none -> new HashMap<>()).put(permission, scope);
    }

    public void actAs(String name, UUID person) {
        caller = new Caller(Municipality.id("account " + name), person, name, Caller.Via.SESSION);
    }

    public void signOut() {
        caller = Caller.ANONYMOUS;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Scope scope(String permission) {
        return caller.equals(Caller.SYSTEM)
                ? Scope.EVERYTHING
                : granted.getOrDefault(caller.name(), Map.of()).getOrDefault(permission, Scope.NOTHING);
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return granted.getOrDefault(caller.name(), Map.of()).keySet();
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
