// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;

/** The time of day for everybody: UTC, in whole milliseconds, which every database gives back unchanged. */
@Component(service = Clock.class)
public final class UtcClock extends Clock {

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
