// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is set. */
public final class MovableClock extends Clock {

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    public void set(Instant moment) {
        now = moment;
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
        throw new UnsupportedOperationException();
    }
}
