// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.ws.rs.core.NewCookie;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.cxf.jaxrs.impl.NewCookieHeaderProvider;

/** {@code Set-Cookie} as of RFC 6265bis. CXF's own leaves {@code SameSite} out and writes a {@code Version} instead. */
final class CookieHeader extends NewCookieHeaderProvider {

    @Override
    public String toString(NewCookie cookie) {
        StringBuilder header = new StringBuilder(cookie.getName()).append('=').append(cookie.getValue());
        if (cookie.getPath() != null) {
            header.append("; Path=").append(cookie.getPath());
        }
        if (cookie.getDomain() != null) {
            header.append("; Domain=").append(cookie.getDomain());
        }
        if (cookie.getMaxAge() != NewCookie.DEFAULT_MAX_AGE) {
            header.append("; Max-Age=").append(cookie.getMaxAge());
        }
        if (cookie.getExpiry() != null) {
            header.append("; Expires=")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            cookie.getExpiry().toInstant().atZone(ZoneOffset.UTC)));
        }
        if (cookie.isSecure()) {
            header.append("; Secure");
        }
        if (cookie.isHttpOnly()) {
            header.append("; HttpOnly");
        }
        if (cookie.getSameSite() != null) {
            String site = cookie.getSameSite().name();
            header.append("; SameSite=")
                    .append(site.charAt(0))
                    .append(site.substring(1).toLowerCase(Locale.ROOT));
        }
        return header.toString();
    }
}
