// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a premise, apart from who uses it when. The address is the building's.
 *
 * @param latitude degrees north, WGS 84; {@code null} if not known, as {@code longitude} then is
 */
public record PremiseFacts(
        String name,
        String premiseType,
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
        @Nullable Double longitude)
        implements Facts {}
