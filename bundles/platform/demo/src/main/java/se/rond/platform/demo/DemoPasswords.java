// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import java.security.SecureRandom;

/** Passwords that somebody can type from a screen: new at each start, unless a setting fixes them for tests. */
final class DemoPasswords {

    private static final String SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final String fixed;

    /** @param fixed the password of every account; empty for new random ones */
    DemoPasswords(String fixed) {
        this.fixed = fixed;
    }

    String next() {
        if (!fixed.isEmpty()) {
            return fixed;
        }
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return password.toString();
    }
}
