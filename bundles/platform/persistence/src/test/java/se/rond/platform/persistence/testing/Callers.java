// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.access.Caller;
import se.rond.access.Scope;

/** Who acts, and what they may do where, as a test says. */
public final class Callers extends Acting {

    private final Map<String, Map<String, Scope>> granted = new HashMap<>();

    public void grant(String name, String permission, Scope scope) {
        granted.computeIfAbsent(name, none -> new HashMap<>()).put(permission, scope);
    }

    public void actAs(String name, UUID person) {
        become(new Caller(Municipality.id("account " + name), person, name, Caller.Via.SESSION));
    }

    public void signOut() {
        become(Caller.ANONYMOUS);
    }

    @Override
    public Scope scope(String permission) {
        return caller().equals(Caller.SYSTEM)
                ? Scope.EVERYTHING
                : granted.getOrDefault(caller().name(), Map.of()).getOrDefault(permission, Scope.NOTHING);
    }

    @Override
    public Set<String> permissions() {
        return granted.getOrDefault(caller().name(), Map.of()).keySet();
    }
}
