// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an evacuation drill went.
 *
 * @param participants how many left the premises
 * @param secondsToClear from the alarm until everybody was out, 0 to 7200
 */
public record DrillHeld(
        Instant heldAt,
        @Nullable Integer participants,
        @Nullable Integer secondsToClear) {}
