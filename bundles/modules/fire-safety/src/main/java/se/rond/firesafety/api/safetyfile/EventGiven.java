// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fire, a near miss or an unwanted alarm as it is recorded.
 *
 * @param cause in at most 300 characters; no persons are named
 * @param fireService whether the fire service turned out
 * @param policeReport whether it was reported to the police
 */
public record EventGiven(
        UUID premise,
        Instant happenedAt,
        EventType type,
        @Nullable String cause,
        boolean fireService,
        boolean policeReport,
        @Nullable BigDecimal costSek) {}
