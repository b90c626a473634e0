// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages of the product. Swedish is complete by definition; English as well.
 *
 * @param sv Swedish
 * @param en English
 */
public record Text(String sv, String en) {

    public Text {
        Objects.requireNonNull(sv, "sv");
        Objects.requireNonNull(en, "en");
    }

    /** The same words in both languages: names, codes, numbers. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** English for an English locale, Swedish for every other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : sv;
    }
}
