// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is searched and sorted: lower case, without accents, and in the order of the Swedish alphabet when compared
 * byte by byte, since the three characters after z in ASCII stand for å, ä and ö.
 */
public final class SortKey {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** After everything that a key can begin with, and after every key that begins with what it follows. */
    private static final String LAST = "\uFFFD";

    private SortKey() {}

    public static String of(String text) {
        String lower = Normalizer.normalize(text.strip().toLowerCase(SWEDISH), Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            append(key, lower.charAt(i));
        }
        return key.toString().replaceAll("\\s+", " ");
    }

    private static void append(StringBuilder key, char letter) {
        switch (letter) {
            case 'å' -> key.append('{');
            case 'ä', 'æ' -> key.append('|');
            case 'ö', 'ø' -> key.append('}');
            default -> {
                if (letter < 0x80) {
                    key.append(letter);
                } else {
                    key.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", ""));
                }
            }
        }
    }

    /** The end of the range of keys that begin with this one. */
    public static String endOf(String key) {
        return key + LAST;
    }
}
