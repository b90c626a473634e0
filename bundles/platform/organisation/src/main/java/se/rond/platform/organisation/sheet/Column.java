// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A column that a file may or must have.
 *
 * @param name its English heading
 * @param aliases other headings that mean the same
 */
public record Column(String name, boolean required, List<String> aliases) {

    public Column {
        aliases = List.copyOf(aliases);
    }

    public static Column required(String name, String... aliases) {
        return new Column(name, true, List.of(aliases));
    }

    public static Column optional(String name, String... aliases) {
        return new Column(name, false, List.of(aliases));
    }

    boolean isCalled(String heading) {
        String key = key(heading);
        return key.equals(key(name))
                || aliases.stream().anyMatch(alias -> key(alias).equals(key));
    }

    /** Upper and lower case, accents, spaces and punctuation make no difference. */
    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
