// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them. */
public final class Moments {

    /** What was asked for as "now" is answered from the present for so long. */
    private static final Duration PRESENT = Duration.ofMinutes(1);

    private Moments() {}

    /** To the microsecond: what is kept is what is compared. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a moment is read as it stood. */
    public static boolean isPast(Instant moment, Instant now) {
        return moment.isBefore(now.minus(PRESENT));
    }
}
