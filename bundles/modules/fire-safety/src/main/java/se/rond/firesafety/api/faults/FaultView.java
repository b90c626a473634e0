// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.PremiseRef;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * A fault report.
 *
 * @param object what the code hangs on; {@code null} for the premises as a whole
 * @param photo id of evidence
 * @param reason why it was rejected
 * @param duplicateOf id of the report that told of it first
 * @param finding id of the finding that it became, or that the first report became
 */
public record FaultView(
        UUID id,
        PremiseRef premise,
        UnitRef unit,
        LocalDate day,
        ReportState state,
        @Nullable String object,
        String text,
        @Nullable String contact,
        @Nullable UUID photo,
        Instant reportedAt,
        @Nullable PersonRef judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String reason,
        @Nullable UUID duplicateOf,
        @Nullable UUID finding,
        long version)
        implements Versioned {}
