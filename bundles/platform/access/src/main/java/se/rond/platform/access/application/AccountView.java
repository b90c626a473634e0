// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * An account as its administrator sees it.
 *
 * @param name of the person; «skyddad» for a protected identity; {@code null} for an account without a person
 * @param roles that the account itself holds; those of the person are in the organisation register
 * @param lockedUntil after too many attempts to sign in; {@code null} if it is not locked
 */
public record AccountView(
        UUID id,
        String username,
        @Nullable UUID person,
        @Nullable String name,
        State state,
        String language,
        List<String> roles,
        Instant createdAt,
        @Nullable Instant lockedUntil,
        long version)
        implements Versioned {

    /** Active and locked is shown as locked. */
    public enum State {
        INVITED,
        ACTIVE,
        LOCKED,
        DEACTIVATED
    }
}
