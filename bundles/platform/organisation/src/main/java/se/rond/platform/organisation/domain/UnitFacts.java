// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitKind;

/** What a unit is called and where it stands, from a day to a day. */
public record UnitFacts(
        @Nullable UUID parent,
        UnitKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) implements Facts {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it says the same of the unit, whatever the days. */
    boolean samePlace(UnitFacts other) {
        return java.util.Objects.equals(parent, other.parent) && kind == other.kind && name.equals(other.name);
    }

    UnitFacts from(LocalDate first) {
        return new UnitFacts(parent, kind, name, first, validTo);
    }

    UnitFacts until(@Nullable LocalDate last) {
        return new UnitFacts(parent, kind, name, validFrom, last);
    }
}
