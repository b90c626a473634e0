// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them. */
final class Moments {

    /** What was asked for as "now" is answered from the present for so long. */
    private static final Duration PRESENT = Duration.ofMinutes(1);

    private Moments() {}

    /** To the microsecond: what is kept is what is compared. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a moment is read as it stood. */
    static boolean isPast(Instant moment, Instant now) {
        return moment.isBefore(now.minus(PRESENT));
    }
}
