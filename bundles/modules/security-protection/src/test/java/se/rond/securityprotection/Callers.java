// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import java.util.Set;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.platform.persistence.testing.Acting;

/** Who acts: the officer and the deputy open the compartment, nobody else does. */
public final class Callers extends Acting {

    private static final Set<String> WITHIN = Set.of("officer", "deputy");

    public void actAs(String name) {
        become(new Caller(Town.id("account " + name), Town.id(name), name, Caller.Via.SESSION));
    }

    @Override
    public Scope scope(String permission) {
        boolean everything = caller().equals(Caller.SYSTEM) || WITHIN.contains(caller().name());
        return everything ? Scope.EVERYTHING : Scope.NOTHING;
    }

    @Override
    public boolean opens(Compartment compartment) {
        return compartment == Compartment.GENERAL || WITHIN.contains(caller().name());
    }

    @Override
    public Set<String> permissions() {
        return Set.of();
    }
}
