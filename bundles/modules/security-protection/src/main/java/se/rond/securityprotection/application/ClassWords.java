// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.regex.Pattern;
import se.rond.kernel.Visible;

/**
 * The words for the four classes of SSL 2 kap. 5 §, in every form, and the old marking H/…; also with spaces, dots or other signs
 * between their letters, or letters of other scripts that look like theirs. "Begränsat hemlig" and "kvalificerat hemlig" hold
 * the third of them.
 */
final class ClassWords {

    /** As written; {@code hemlig} within other words too. */
    private static final String PLAIN = "hemlig|konfidentiell";

    /**
     * Of the short word only whole forms: who drives home and lies down ({@code hem, ligger}) writes nothing classified.
     * In the long one no two words meet.
     */
    private static final String SPREAD = "(?<!\\p{L})" + spread("hemlig") + "(?:" + between()
            + "(?:a|t|e|het\\p{L}*))?(?!\\p{L})|" + spread("konfidentiell");

    /** Ordinary words, but nobody writes them letter by letter. */
    private static final String APART = "(?<!\\p{L})(?:" + apart("kvalificera") + "|" + apart("begränsa") + ")";

    /** Not of a speed: {@code km/h / dygn}. */
    private static final String MARKING = "(?<![\\p{L}\\p{N}])h/|(?<![\\p{L}\\p{N}/])h\\s{1,3}/";

    private static final Pattern CLASSIFIED = Pattern.compile(
            PLAIN + "|" + SPREAD + "|" + APART + "|" + MARKING, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** From here on a screen shows the letters from right to left, whatever they are. */
    private static final char BACKWARDS = '\u202E';

    private ClassWords() {}

    static boolean areIn(String text) {
        String looks = LookAlikes.folded(Visible.of(text));
        return CLASSIFIED.matcher(looks).find()
                || text.indexOf(BACKWARDS) >= 0
                        && CLASSIFIED
                                .matcher(new StringBuilder(looks).reverse())
                                .find();
    }

    private static String spread(String word) {
        return String.join(between(), word.split(""));
    }

    private static String apart(String word) {
        return String.join("[^\\p{L}\\p{N}]{1,4}", word.split(""));
    }

    /** Signs between two letters: not so many that they part two sentences of a table. */
    private static String between() {
        return "[^\\p{L}\\p{N}]{0,4}";
    }
}
