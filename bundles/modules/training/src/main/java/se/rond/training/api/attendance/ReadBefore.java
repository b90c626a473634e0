// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonRef;

/**
 * The same file was read already.
 *
 * @param list id under which it is kept
 * @param provider whose list it was said to be
 */
public record ReadBefore(
        UUID list,
        String provider,
        Instant readAt,
        @Nullable PersonRef readBy) {}
