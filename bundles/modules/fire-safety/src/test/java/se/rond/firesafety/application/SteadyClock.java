// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.rond.kernel.Period;

/** Stands still until it is set. */
public final class SteadyClock extends Clock {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    public void set(Instant moment) {
        now = moment;
    }

    /** Noon in Sweden. */
    public void noon(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(Period.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
