// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * An evacuation drill.
 *
 * @param day the day it was held, until then the day it is planned for
 * @param withdrawnBecause why it was cancelled
 */
public record DrillView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        LocalDate day,
        DrillState state,
        boolean announced,
        LocalDate plannedOn,
        @Nullable Instant heldAt,
        @Nullable Integer participants,
        @Nullable Integer secondsToClear,
        @Nullable String lessons,
        @Nullable PersonRef evaluatedBy,
        @Nullable String withdrawnBecause,
        long version)
        implements Versioned {}
