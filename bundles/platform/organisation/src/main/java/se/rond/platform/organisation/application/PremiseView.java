// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;

/** A premise with the names of those it refers to. */
public record PremiseView(
        UUID id,
        String code,
        String name,
        String premiseType,
        UUID occupant,
        @Nullable String occupantCode,
        @Nullable String occupantName,
        String ownerKind,
        @Nullable UUID owner,
        @Nullable String ownerCode,
        @Nullable String ownerName,
        String address,
        String propertyDesignation,
        @Nullable Integer areaSquareMetres,
        @Nullable Integer maxPersons,
        boolean sleeping,
        String sbaLevel,
        String status,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long version)
        implements Versioned {

    static PremiseView of(Premise premise, OrganisationTree tree) {
        Unit occupant = tree.unit(premise.occupant()).orElse(null);
        Unit owner = premise.owner() == null ? null : tree.unit(premise.owner()).orElse(null);
        return new PremiseView(
                premise.id(),
                premise.code(),
                premise.name(),
                premise.premiseType(),
                premise.occupant(),
                occupant == null ? null : occupant.code(),
                occupant == null ? null : occupant.name(),
                premise.ownerKind(),
                premise.owner(),
                owner == null ? null : owner.code(),
                owner == null ? null : owner.name(),
                premise.address(),
                premise.propertyDesignation(),
                premise.areaSquareMetres(),
                premise.maxPersons(),
                premise.sleeping(),
                premise.sbaLevel(),
                premise.status(),
                premise.activeFrom(),
                premise.activeTo(),
                premise.latitude(),
                premise.longitude(),
                premise.version());
    }
}
