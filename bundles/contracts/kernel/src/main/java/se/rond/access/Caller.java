// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param account id of the account; a fixed id for {@link #SYSTEM} and {@link #ANONYMOUS}
 * @param person id of the person in the organisation register; {@code null} for an account without one and for the system
 * @param name for people to read: the user name, or {@code system}
 * @param via how they came in
 * @param roles roles that the account itself holds, for the whole municipality: how the first administrator and technical
 *     accounts, which are nobody in the organisation register, come by theirs. Those of a person are in the register
 * @param mustChangePassword whether another than the holder knows the password: until it is changed they may find out who
 *     they are, change it and sign out, and nothing else
 */
public record Caller(
        UUID account, @Nullable UUID person, String name, Via via, Set<String> roles, boolean mustChangePassword) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller who alone knows their password. */
    public Caller(UUID account, @Nullable UUID person, String name, Via via, Set<String> roles) {
        this(account, person, name, via, roles, false);
    }

    /** A caller whose roles are those of the person. */
    public Caller(UUID account, @Nullable UUID person, String name, Via via) {
        this(account, person, name, via, Set.of());
    }

    /** How a caller proved who they are. */
    public enum Via {
        SESSION,
        TOKEN,
        SHELL,
        SYSTEM,
        NOBODY
    }

    /** Scheduled work: opening windows, closing what was missed. Allowed everything; its entries in the trail say so. */
    public static final Caller SYSTEM = new Caller(new UUID(0, 1), null, "system", Via.SYSTEM);

    /** Nobody is signed in. Allowed nothing. */
    public static final Caller ANONYMOUS = new Caller(new UUID(0, 0), null, "anonymous", Via.NOBODY);
}
