// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/** A fire, a near miss or an unwanted alarm. */
public record EventView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        LocalDate day,
        RecordState state,
        Instant happenedAt,
        EventType type,
        @Nullable String cause,
        boolean fireService,
        boolean policeReport,
        @Nullable BigDecimal costSek,
        PersonRef recordedBy,
        @Nullable String withdrawnBecause,
        long version)
        implements Versioned {}
