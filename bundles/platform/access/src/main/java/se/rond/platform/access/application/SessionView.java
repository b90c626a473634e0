// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * Who the caller is and what they may do.
 *
 * @param name of the person; the user name for an account without one
 * @param language {@code sv} or {@code en}
 * @param csrfToken to be sent in {@code X-CSRF-Token} with every change; {@code null} for one who came by a token
 * @param permissions that the caller has somewhere
 * @param expiresAt when the session ends unless it is used; {@code null} for one who came by a token
 * @param mustChangePassword whether another than the holder knows the password
 */
public record SessionView(
        UUID account,
        String username,
        String name,
        @Nullable UUID person,
        String language,
        @Nullable String csrfToken,
        List<String> permissions,
        List<HeldRoleView> roles,
        @Nullable Instant expiresAt,
        boolean mustChangePassword) {

    /**
     * @param role id in the role catalogue
     * @param scopeKind {@code municipality}, {@code department}, {@code unit}, {@code premise}…
     * @param scopeCode of the unit or premise; {@code null} before anything was imported
     */
    public record HeldRoleView(
            String role,
            Text name,
            String scopeKind,
            @Nullable String scopeCode,
            @Nullable String scopeName) {}
}
