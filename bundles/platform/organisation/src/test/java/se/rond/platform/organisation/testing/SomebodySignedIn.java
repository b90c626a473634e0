// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.testing;

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

/** A caller whose permissions a test decides; the system until it does. */
public final class SomebodySignedIn implements AccessControl {

    private final Map<String, Scope> scopes = new HashMap<>();
    private Caller caller = Caller.SYSTEM;

    public void person(UUID person, Map<String, Scope> permissions) {
        caller = new Caller(UUID.randomUUID(), person, "somebody", Caller.Via.SESSION);
        scopes.clear();
        scopes.putAll(permissions);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Scope scope(String permission) {
        return caller == Caller.SYSTEM ? Scope.EVERYTHING : scopes.getOrDefault(permission, Scope.NOTHING);
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return scopes.keySet();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T as(Caller other, Supplier<T> work) {
        return work.get();
    }
}
