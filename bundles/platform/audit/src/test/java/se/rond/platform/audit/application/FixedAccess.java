// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

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

/** One caller with what a test gives them. */
final class FixedAccess implements AccessControl {

    static final UUID ACCOUNT = new UUID(9, 1);

    final Map<String, Scope> granted = new HashMap<>();
    Caller caller = new Caller(ACCOUNT, new UUID(9, 2), "anna", Caller.Via.SESSION);

    void grantEverywhere(String... permissions) {
        for (String permission : permissions) {
            granted.put(permission, Scope.EVERYTHING);
        }
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Set<String> roles() {
        return Set.of("auditor", "manager");
    }

    @Override
    public Scope scope(String permission) {
        return granted.getOrDefault(permission, Scope.NOTHING);
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return granted.keySet();
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
