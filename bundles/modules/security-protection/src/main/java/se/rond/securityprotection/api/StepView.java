// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a duty.
 *
 * @param on the day that it was fulfilled; {@code null} for other steps
 * @param by who did it
 */
public record StepView(
        StepKind kind,
        DutyState from,
        DutyState to,
        @Nullable LocalDate on,
        @Nullable LocalDate nextDue,
        Instant at,
        String by) {}
