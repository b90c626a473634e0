// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.kernel.Invalid;

/**
 * What makes a password good enough: its length, and that it is none of those everybody tries first. Nothing is asked about
 * digits and signs.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int LEFT_OF_NAME = 8;

    private final Set<String> common;

    public PasswordRules() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/content/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            common = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same letters are the same password, whichever way the keyboard composes them. */
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * @param pointer JSON pointer to where the password was sent
     * @throws Invalid of the rule it breaks
     */
    public void check(String password, String username, String pointer) {
        String plain = normalised(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            throw new Invalid(
                    pointer,
                    "password-too-short",
                    "Lösenordet ska ha minst 12 tecken. Några ord efter varandra är lätta att minnas.",
                    "The password must have at least 12 characters. A few words in a row are easy to remember.");
        }
        if (length > LONGEST) {
            throw new Invalid(
                    pointer,
                    "password-too-long",
                    "Lösenordet får ha högst 128 tecken.",
                    "The password may have at most 128 characters.");
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (isCommon(lower)) {
            throw new Invalid(
                    pointer,
                    "password-common",
                    "Lösenordet hör till dem som prövas först. Välj ett annat.",
                    "The password is one of those that are tried first. Choose another.");
        }
        if (lower.replace(username, "").length() < Math.min(LEFT_OF_NAME, lower.length())) {
            throw new Invalid(
                    pointer,
                    "password-is-username",
                    "Lösenordet får inte vara användarnamnet.",
                    "The password must not be the user name.");
        }
    }

    /** As it stands, or with its digits and signs left out: «Sommar2026!!» is «sommar». */
    private boolean isCommon(String lower) {
        String letters = lower.replaceAll("[^\\p{L}]", "");
        return common.contains(lower)
                || common.contains(letters)
                || lower.codePoints().distinct().count() < 5
                || isRow(lower);
    }

    /** Each character the next of the one before, up or down: 123456789012, abcdefghijkl. */
    private static boolean isRow(String text) {
        for (int step : new int[] {1, -1}) {
            int follows = 0;
            for (int i = 1; i < text.length(); i++) {
                int difference = text.charAt(i) - text.charAt(i - 1);
                follows += difference == step || difference == -9 * step ? 1 : 0;
            }
            if (follows >= text.length() - 2) {
                return true;
            }
        }
        return false;
    }
}
