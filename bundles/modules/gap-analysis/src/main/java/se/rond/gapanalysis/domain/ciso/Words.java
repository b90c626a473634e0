// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.kernel.Text;

/** The texts of an object, with their translations: {@code translations: {sv: {name: …}}}. */
final class Words {

    private static final Set<String> NAMES =
            Set.of("name", "description", "annotation", "typical_evidence", "copyright", "ref_id", "description_doc");

    private final Map<String, String> own = new HashMap<>();
    private final Map<String, Map<String, String>> translations = new HashMap<>();

    /** @return whether the field was a text or the translations */
    boolean takes(String name, Value value) {
        if (name.equals("translations")) {
            value.fields((language, texts) -> texts.fields((field, text) -> translations
                    .computeIfAbsent(language.toLowerCase(Locale.ROOT), each -> new HashMap<>())
                    .put(field, text.text())));
            return true;
        }
        if (NAMES.contains(name)) {
            own.put(name, value.text().strip());
            return true;
        }
        return false;
    }

    String own(String field) {
        return own.getOrDefault(field, "");
    }

    int languages() {
        return translations.size();
    }

    /** In Swedish and English as far as the library has them; else as it was written. */
    Text text(String field, String locale) {
        String english = translated("en", field, locale);
        String otherwise = english.isEmpty() ? own(field) : english;
        String swedish = translated("sv", field, locale);
        return new Text(swedish.isEmpty() ? otherwise : swedish, otherwise);
    }

    private String translated(String language, String field, String locale) {
        if (locale.equals(language)) {
            return own(field);
        }
        return translations
                .getOrDefault(language, Map.of())
                .getOrDefault(field, "")
                .strip();
    }
}
