// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How many attempts are too many. An attempt counts before it is judged, so that many at once are no way around; one that
 * turns out right is taken back.
 *
 * @param attempts that may fail within the window
 * @param window in which a full count sinks back to nothing
 * @param first delay when the limit is reached; doubles with each further attempt
 * @param longest delay
 */
public record Lockout(int attempts, Duration window, Duration first, Duration longest) {

    private static final long ONE = 1000;

    /** One more, after what came before. */
    public Attempts another(Attempts before, Instant now) {
        long level = sunk(before, now) + ONE;
        return new Attempts(level, now, level < attempts * ONE ? null : now.plus(delay(level)));
    }

    /** One less: it was right. */
    public Attempts forgiven(Attempts before) {
        long level = Math.max(0, before.level() - ONE);
        return new Attempts(level, before.lastAt(), level < attempts * ONE ? null : before.blockedUntil());
    }

    private long sunk(Attempts before, Instant now) {
        long elapsed = Math.max(0, Duration.between(before.lastAt(), now).toMillis());
        return Math.max(0, before.level() - Math.min(elapsed, window.toMillis()) * attempts * ONE / window.toMillis());
    }

    private Duration delay(long level) {
        long doublings = Math.min(20, (level - attempts * ONE) / ONE);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
