// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A building or part of one that a unit uses: what a check round is walked in.
 *
 * @param code the municipality's own number, unique
 * @param premiseType id in the code list {@code premise_type}, such as {@code school_primary}
 * @param occupant id of the primary unit that uses it today
 * @param ownerKind {@code municipal_company}, {@code municipality}, {@code private} or {@code region_or_state}
 * @param owner id of the unit that owns it; {@code null} for a private landlord
 * @param areaSquareMetres more than 0; {@code null} if not known
 * @param maxPersons more than 0; {@code null} if not known
 * @param sleeping whether people sleep there
 * @param sbaLevel {@code small}, {@code medium} or {@code high}
 * @param status {@code planned}, {@code active}, {@code paused} or {@code ended}
 * @param activeTo last day; {@code null} while it is used
 * @param latitude degrees north, WGS 84; {@code null} if not known, as {@code longitude} then is
 * @param longitude degrees east, WGS 84
 */
public record Premise(
        UUID id,
        String code,
        String name,
        String premiseType,
        UUID occupant,
        String ownerKind,
        @Nullable UUID owner,
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

    /** A premise of which nobody has said where on the map it is. */
    public Premise(
            UUID id,
            String code,
            String name,
            String premiseType,
            UUID occupant,
            String ownerKind,
            @Nullable UUID owner,
            String address,
            String propertyDesignation,
            @Nullable Integer areaSquareMetres,
            @Nullable Integer maxPersons,
            boolean sleeping,
            String sbaLevel,
            String status,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            long version) {
        this(
                id,
                code,
                name,
                premiseType,
                occupant,
                ownerKind,
                owner,
                address,
                propertyDesignation,
                areaSquareMetres,
                maxPersons,
                sleeping,
                sbaLevel,
                status,
                activeFrom,
                activeTo,
                null,
                null,
                version);
    }

    /** Whether it is in use on a day: active, begun and not ended. */
    public boolean isActiveOn(LocalDate day) {
        return status.equals("active") && !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
    }
}
