// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that keep the browser from doing anything that the console does not need. */
final class Policy {

    private final Map<String, String> headers = new LinkedHashMap<>();

    Policy(ImportMap importMap) {
        headers.put("Content-Security-Policy", contentSecurityPolicy(importMap.text()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put(
                "Permissions-Policy",
                "accelerometer=(), bluetooth=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
                        + " microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=()");
    }

    Map<String, String> headers() {
        return headers;
    }

    /**
     * Scripts of our own only, and the import map by its hash; Trusted Types with the two policies there are: Lit's, and
     * the one that registers the service worker. Photos are shown before they are sent, hence {@code blob:}.
     */
    static String contentSecurityPolicy(String importMap) {
        return "default-src 'none'; script-src 'self' 'sha256-" + hash(importMap) + "'; style-src 'self';"
                + " img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
                + " require-trusted-types-for 'script'; trusted-types lit-html console";
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(SiteFile.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
