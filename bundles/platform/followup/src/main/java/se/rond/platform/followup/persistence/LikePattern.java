// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

/** Text as it is, within a pattern. */
final class LikePattern {

    static final char ESCAPE = '!';

    private LikePattern() {}

    static String startsWith(String text) {
        return literal(text) + "%";
    }

    static String contains(String text) {
        return "%" + literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
