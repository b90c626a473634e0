// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/**
 * A list that was read already: the same file, or one of the same sessions.
 *
 * @param list id under which it is kept
 * @param provider whose list it was said to be
 */
public record ReadBefore(
        UUID list,
        String provider,
        Instant readAt,
        @Nullable PersonRef readBy) {}
