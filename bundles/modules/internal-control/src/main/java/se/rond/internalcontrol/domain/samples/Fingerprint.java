// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One SHA-256 over all rows in their order: a line for each, after a line that says which recipe it is. */
final class Fingerprint {

    private static final String RECIPE = "rond-population-1";

    private final MessageDigest digest = Draw.sha256();

    Fingerprint() {
        add(RECIPE);
    }

    void add(String row) {
        digest.update(row.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Ends the reckoning. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
