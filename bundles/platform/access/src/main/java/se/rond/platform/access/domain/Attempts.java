// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Attempts to sign in to one account, or from one address.
 *
 * @param level how many, in thousandths: sinks as time passes
 * @param blockedUntil nobody is let through before; {@code null} if there were not too many
 */
public record Attempts(long level, Instant lastAt, @Nullable Instant blockedUntil) {

    public static Attempts none(Instant now) {
        return new Attempts(0, now, null);
    }

    public boolean isBlocked(Instant now) {
        return blockedUntil != null && blockedUntil.isAfter(now);
    }
}
