// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Premise;
import se.rond.platform.organisation.domain.PremiseFacts;

/** A premise and its primary users, oldest first; it has at least one. */
public record KnownPremise(UUID id, String code, PremiseFacts facts, List<Use> uses) {

    /** A unit is the primary user from a day to a day. */
    public record Use(UUID unit, LocalDate from, @Nullable LocalDate to) {}

    public KnownPremise {
        uses = List.copyOf(uses);
    }

    /** The unit that uses it on the day: the last to begin before it, or the first of all. */
    public UUID occupant(LocalDate day) {
        UUID occupant = uses.get(0).unit();
        for (Use use : uses) {
            if (!use.from().isAfter(day)) {
                occupant = use.unit();
            }
        }
        return occupant;
    }

    Premise on(LocalDate day, long version) {
        return new Premise(
                id,
                code,
                facts.name(),
                facts.premiseType(),
                occupant(day),
                facts.ownerKind(),
                facts.owner(),
                facts.address(),
                facts.propertyDesignation(),
                facts.areaSquareMetres(),
                facts.maxPersons(),
                facts.sleeping(),
                facts.sbaLevel(),
                facts.status(),
                facts.activeFrom(),
                facts.activeTo(),
                facts.latitude(),
                facts.longitude(),
                version);
    }
}
