// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An IT system as it is recorded.
 *
 * @param code the municipality's own, unique, in at most 40 characters
 * @param name in at most 120 characters
 * @param unit id of the unit that answers for it
 * @param owner id of the person who decides on it; absent while nobody does
 * @param manager id of the person who manages it day by day
 * @param informationOwner id of the person who classifies its information
 * @param usersApprox about how many people use it
 * @param rtoHours within how many hours it must be back, 0 to 720
 * @param rpoHours how many hours of data may be lost, 0 to 168
 * @param levels as they are known from elsewhere; those of a decided analysis take their place
 */
public record SystemGiven(
        String code,
        String name,
        @Nullable String description,
        UUID unit,
        @Nullable UUID owner,
        @Nullable UUID manager,
        @Nullable UUID informationOwner,
        @Nullable String supplier,
        Hosting hosting,
        @Nullable Integer usersApprox,
        boolean personalData,
        boolean sensitivePersonalData,
        boolean criticalService,
        @Nullable Integer rtoHours,
        @Nullable Integer rpoHours,
        SystemStatus status,
        @Nullable LocalDate contractEnd,
        @Nullable Levels levels) {

    public Levels knownLevels() {
        return levels == null ? Levels.NONE : levels;
    }
}
