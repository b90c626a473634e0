// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Authentication;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;

/** Whoever has a session, which is their name, and what they may do. */
final class People implements Authentication, AccessControl {

    private final Map<String, Set<String>> permissions;
    private Caller caller = Caller.ANONYMOUS;
    private int asked;

    People(Map<String, Set<String>> permissions) {
        this.permissions = permissions;
    }

    /** How often it was asked who it is. */
    int asked() {
        return asked;
    }

    @Override
    public Caller authenticate(Credentials credentials) {
        asked++;
        String name = credentials.session();
        if (name == null || !permissions.containsKey(name)) {
            throw new Unauthenticated("session-expired", Text.same("expired"));
        }
        return new Caller(UUID.nameUUIDFromBytes(name.getBytes()), null, name, Caller.Via.SESSION);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Scope scope(String permission) {
        return permissions().contains(permission) ? Scope.EVERYTHING : Scope.NOTHING;
    }

    @Override
    public void require(String permission, Place place) {
        throw new UnsupportedOperationException("pages ask for nothing");
    }

    @Override
    public Set<String> permissions() {
        return permissions.getOrDefault(caller.name(), Set.of());
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
