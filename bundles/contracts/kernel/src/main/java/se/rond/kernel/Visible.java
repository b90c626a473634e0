// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a text is seen: a reason of characters that nobody sees is no reason, and between letters they hide no word. */
public final class Visible {

    /**
     * Nothing on any screen: marks that only join or turn others, and, by their kind letters and symbols, fillers of Hangul, the
     * empty Braille pattern, joiners and selectors.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u180F"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]");

    /** Accents that stand alone lie on the character before: they part nothing. */
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s\\p{Cc}]");

    private Visible() {}

    /** Whether there is one character in it that can be seen: no space of any kind, no mark that only joins or turns others. */
    public static boolean anythingIn(String text) {
        return !BLANK.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll("")
                .isEmpty();
    }

    /** As it looks, to be searched: what nobody sees is nothing, and characters of other widths are those that they look like. */
    public static String of(String text) {
        String looks =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return ACCENT.matcher(looks).replaceAll("");
    }
}
