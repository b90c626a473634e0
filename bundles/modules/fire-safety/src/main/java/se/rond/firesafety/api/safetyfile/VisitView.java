// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/** A visit by the fire service, which supervises from outside. // LSO (2003:778) 5 kap. */
public record VisitView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        LocalDate day,
        RecordState state,
        String diaryNumber,
        VisitResult result,
        @Nullable LocalDate orderDueOn,
        @Nullable String note,
        PersonRef recordedBy,
        @Nullable String withdrawnBecause,
        long version)
        implements Versioned {}
