// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages that answers can be in. */
public final class Language {

    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final List<Locale> OFFERED = List.of(SWEDISH, Locale.ENGLISH);

    private Language() {}

    /** The better of the two by {@code Accept-Language}; Swedish if it names neither or cannot be read. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? SWEDISH : best;
        } catch (IllegalArgumentException unreadable) {
            return SWEDISH;
        }
    }
}
