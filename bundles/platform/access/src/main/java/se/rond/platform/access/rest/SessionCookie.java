// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import se.rond.access.Authentication;

/**
 * The cookie of a session, as the header has it: no script reads it, no other site makes the browser send it, it ends with the
 * browser. Written out here, for the cookies of Jakarta REST lose their SameSite on the way.
 */
final class SessionCookie {

    private SessionCookie() {}

    /** @param secure whether the browser came by TLS, and shall send it by TLS only */
    static String of(String secret, boolean secure) {
        return Authentication.SESSION_COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    static String ended(boolean secure) {
        return of("", secure) + "; Max-Age=0";
    }
}
