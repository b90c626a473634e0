// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the API says to browsers. A resource may say something else about caching. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // not even with an ETag: the same record looks different to another caller, and the cache of a shared
        // computer is no place for it; who sends If-None-Match is answered 304 all the same
        response.setHeader("Cache-Control", "no-store");
    }
}
