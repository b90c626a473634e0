// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.util.Map;
import java.util.UUID;
import se.rond.access.Scope;

/**
 * A person who has duties: those given to the person, and those of the roles that the person holds.
 *
 * @param roles for each role that the person holds today, the units and premises that it reaches
 */
public record Doer(UUID person, Map<String, Scope> roles) {

    public Doer {
        roles = Map.copyOf(roles);
    }

    /** Where the person holds the role; {@link Scope#NOTHING} if nowhere. */
    public Scope scope(String role) {
        return roles.getOrDefault(role, Scope.NOTHING);
    }
}
