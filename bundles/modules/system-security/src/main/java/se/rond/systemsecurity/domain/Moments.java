// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them. */
public final class Moments {

    private Moments() {}

    /** To the microsecond: what is kept is what is compared. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
