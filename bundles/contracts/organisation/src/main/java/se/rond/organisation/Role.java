// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.Set;
import se.rond.kernel.Text;

/**
 * A role of the catalogue that ships with Rond.
 *
 * @param id such as {@code fire_safety_inspector}
 * @param scope the kind of place it is held at: {@code municipality}, {@code board}, {@code department}, {@code unit}, {@code premise}…
 * @param does what the holder does, in a sentence
 * @param permissions what it grants, such as {@code perform_round}; see {@code se.rond.access.Permission#grantedBy}
 * @param timeLimited whether an assignment must have an end
 */
public record Role(String id, Text name, String scope, Text does, Set<String> permissions, boolean timeLimited) {

    /** Held by everybody who is employed today, for the whole municipality, and never assigned. */
    public static final String EMPLOYEE = "employee";

    public Role {
        permissions = Set.copyOf(permissions);
    }
}
