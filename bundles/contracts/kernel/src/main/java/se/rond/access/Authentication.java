// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Finds out who sends a request. Used by the edge only. */
@ProviderType
public interface Authentication {

    /** Name of the session cookie over plain HTTP on loopback. */
    String SESSION_COOKIE = "rond_session";

    /** Name of the header that repeats the session's CSRF token on every request that changes something. */
    String CSRF_HEADER = "X-CSRF-Token";

    /**
     * What a request carries.
     *
     * @param session value of the session cookie
     * @param bearer what follows {@code Bearer } in {@code Authorization}
     * @param csrf value of {@link #CSRF_HEADER}
     * @param changes whether the method may change something (anything but GET, HEAD, OPTIONS)
     */
    record Credentials(
            @Nullable String session,
            @Nullable String bearer,
            @Nullable String csrf,
            boolean changes) {}

    /**
     * @return who it is; {@link Caller#ANONYMOUS} if the request carries nothing
     * @throws se.rond.kernel.Unauthenticated if a session or token is unknown, expired or revoked
     * @throws se.rond.kernel.Forbidden if a session wants to change something without its CSRF token
     */
    Caller authenticate(Credentials credentials);
}
