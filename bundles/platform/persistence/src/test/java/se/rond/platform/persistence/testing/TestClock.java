// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is set. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = START;

    public void set(Instant moment) {
        now = moment;
    }

    public void set(String moment) {
        set(Instant.parse(moment));
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
