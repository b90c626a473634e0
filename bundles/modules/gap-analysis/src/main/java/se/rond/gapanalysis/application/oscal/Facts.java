// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.oscal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/** What OSCAL has no place for, by name. What is not known is left out. */
final class Facts {

    private final Map<String, String> facts = new LinkedHashMap<>();

    Facts and(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.put(name, value.toString());
        }
        return this;
    }

    Facts and(String name, @Nullable PersonRef person) {
        return person == null ? this : and(name, person.name()).and(name + "-id", person.id());
    }

    Facts and(UnitRef unit) {
        return and("unit", unit.name()).and("unit-code", unit.code()).and("unit-id", unit.id());
    }

    Facts flag(String name, boolean set) {
        return set ? and(name, "yes") : this;
    }

    Map<String, String> all() {
        return facts;
    }
}
