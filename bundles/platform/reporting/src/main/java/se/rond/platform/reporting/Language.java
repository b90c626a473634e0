// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** In which language a report is read. */
enum Language {
    SV,
    EN;

    /** @param asked as a parameter or a header has it; Swedish if it says neither */
    static Language of(@Nullable String asked) {
        return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? EN : SV;
    }

    String tag() {
        return this == EN ? "en" : "sv";
    }

    String of(Text text) {
        return this == EN ? text.en() : text.sv();
    }
}
