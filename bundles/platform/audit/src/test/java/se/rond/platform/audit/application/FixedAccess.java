// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.access.Caller;
import se.rond.access.Scope;
import se.rond.platform.persistence.testing.Acting;

/** One caller with what a test gives them. */
final class FixedAccess extends Acting {

    static final UUID ACCOUNT = new UUID(9, 1);

    final Map<String, Scope> granted = new HashMap<>();

    FixedAccess() {
        become(new Caller(ACCOUNT, new UUID(9, 2), "anna", Caller.Via.SESSION));
    }

    void grantEverywhere(String... permissions) {
        for (String permission : permissions) {
            granted.put(permission, Scope.EVERYTHING);
        }
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
    public Set<String> permissions() {
        return granted.keySet();
    }
}
