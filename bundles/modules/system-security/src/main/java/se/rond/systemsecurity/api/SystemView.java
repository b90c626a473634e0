// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * An IT system.
 *
 * @param description {@code null} also where the caller may not read free text
 * @param inScope whether it must have a valid analysis
 * @param validAnalysis id of the analysis by which it is approved; {@code null} where it is not
 */
public record SystemView(
        UUID id,
        String code,
        String name,
        @Nullable String description,
        UnitRef unit,
        @Nullable PersonRef owner,
        @Nullable PersonRef manager,
        @Nullable PersonRef informationOwner,
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
        Levels levels,
        boolean inScope,
        Validity validity,
        @Nullable LocalDate validUntil,
        @Nullable UUID validAnalysis,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause,
        long version)
        implements Versioned {}
