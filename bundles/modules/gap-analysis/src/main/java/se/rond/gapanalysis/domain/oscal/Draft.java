// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Value;

/** The texts of an object while it is read. Running text that comes in several pieces is joined; other fields are unknown. */
final class Draft {

    private final Set<String> names;
    private final Map<String, String> texts = new HashMap<>();

    Draft(String... names) {
        this.names = Set.of(names);
    }

    void field(String name, Value value) {
        if (!names.contains(name)) {
            value.unknown();
        } else if (name.equals("prose")) {
            texts.merge(name, value.text(), (one, other) -> one + "\n\n" + other);
        } else {
            texts.put(name, value.text());
        }
    }

    String get(String name) {
        return texts.getOrDefault(name, "").strip();
    }
}
