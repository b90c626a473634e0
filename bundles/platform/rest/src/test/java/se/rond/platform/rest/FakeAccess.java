// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Authentication;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;

/** Knows tokens by heart: each is a name, and a name has permissions. */
final class FakeAccess implements Authentication, AccessControl {

    private static final Set<String> MUST_CHANGE_PASSWORD = Set.of("newcomer", "successor");

    private final Map<String, Set<String>> permissions;
    private final ThreadLocal<Caller> caller = ThreadLocal.withInitial(() -> Caller.ANONYMOUS);

    /** Whether the roles of who is at work on this thread have been asked for. */
    final ThreadLocal<Boolean> rolesAreKnown = ThreadLocal.withInitial(() -> false);

    FakeAccess(Map<String, Set<String>> permissions) {
        this.permissions = permissions;
    }

    @Override
    public Caller authenticate(Credentials credentials) {
        String name = credentials.bearer() != null ? credentials.bearer() : credentials.session();
        if (name == null) {
            return Caller.ANONYMOUS;
        }
        if (!permissions.containsKey(name)) {
            throw new Unauthenticated("session-expired", Text.same("expired"));
        }
        if (credentials.session() != null && credentials.changes() && !"csrf".equals(credentials.csrf())) {
            throw new Forbidden("csrf-token-missing", Text.same("no CSRF token"));
        }
        UUID account = UUID.nameUUIDFromBytes(name.getBytes());
        return new Caller(account, null, name, Caller.Via.TOKEN, Set.of(), MUST_CHANGE_PASSWORD.contains(name));
    }

    @Override
    public Caller caller() {
        return caller.get();
    }

    @Override
    public Scope scope(String permission) {
        return permissions().contains(permission) ? Scope.EVERYTHING : Scope.NOTHING;
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return permissions.getOrDefault(caller().name(), Set.of());
    }

    @Override
    public boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL || permissions().stream().anyMatch(this::conceals);
    }

    @Override
    public boolean conceals(String permission) {
        return permission.startsWith("secrets.");
    }

    @Override
    public Set<String> roles() {
        rolesAreKnown.set(true);
        return Set.of();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(Caller.SYSTEM, work);
    }

    @Override
    public <T> T as(Caller who, Supplier<T> work) {
        Caller before = caller.get();
        caller.set(who);
        try {
            return work.get();
        } finally {
            rolesAreKnown.remove();
            caller.set(before);
        }
    }
}
