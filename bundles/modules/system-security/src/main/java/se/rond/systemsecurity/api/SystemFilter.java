// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which systems are asked for; what is {@code null} or empty does not matter.
 *
 * @param unit id or code of a unit: what it and all below it answer for
 * @param unitPath path of a unit, for the same
 * @param text part of the name or code
 * @param owner id of a person who owns or manages it
 * @param inScope only those that must have a valid analysis, or only those that need none
 * @param asOf the day at whose end one looks at the register; {@code null} for now
 */
public record SystemFilter(
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable String text,
        @Nullable UUID owner,
        Set<SystemStatus> statuses,
        Set<Hosting> hostings,
        Set<Validity> validities,
        @Nullable Boolean personalData,
        @Nullable Boolean inScope,
        @Nullable LocalDate asOf) {

    public SystemFilter {
        statuses = Set.copyOf(statuses);
        hostings = Set.copyOf(hostings);
        validities = Set.copyOf(validities);
    }

    public static SystemFilter all() {
        return new SystemFilter(null, null, null, null, Set.of(), Set.of(), Set.of(), null, null, null);
    }
}
