// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, or is to do it.
 *
 * @param id of the person; {@code null} for an account without one, the system, and a protected identity
 */
public record PersonRef(@Nullable UUID id, String name) {

    private static final String PROTECTED = "skyddad";

    /** As others may see the person. */
    public static PersonRef of(Person person) {
        return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(person.id(), person.name());
    }
}
