// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.UUID;

/** A unit as it is called. Of a record of the past the one that it was about then. */
public record UnitRef(UUID id, String code, String name) {

    public static UnitRef of(Unit unit) {
        return new UnitRef(unit.id(), unit.code(), unit.name());
    }
}
