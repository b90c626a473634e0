// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Caller;

/**
 * Who did something to a finding.
 *
 * @param account id of the account; {@code null} if only the person is known
 * @param person id of the person; {@code null} for an account without one and for the system
 * @param name for people to read, kept where no person can be looked up
 */
public record Actor(@Nullable UUID account, @Nullable UUID person, String name) {

    public static final Actor SYSTEM = of(Caller.SYSTEM);

    public static Actor of(Caller caller) {
        return new Actor(caller.account(), caller.person(), caller.name());
    }

    /** Whether it is the same human being, whichever account was used. */
    public boolean isSameAs(Actor other) {
        if (person != null && other.person != null) {
            return person.equals(other.person);
        }
        return account != null && account.equals(other.account);
    }
}
