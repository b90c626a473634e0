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
 * @param otherwise people of whom it said that they were there and the list now read that they were not, or the other way round
 * @param unsaid people of the same sessions of whom only it tells
 */
public record ReadBefore(
        UUID list,
        String provider,
        Instant readAt,
        @Nullable PersonRef readBy,
        int otherwise,
        int unsaid) {}
