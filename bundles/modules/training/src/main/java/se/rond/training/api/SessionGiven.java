// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is planned.
 *
 * @param course code of the course; stays as it was
 * @param endsAt after the start, within 31 days of it
 * @param maxParticipants places, 1 to 10 000; absent: as many as come
 * @param units ids of the units that it is held for
 * @param openForAll whether employees sign up themselves
 * @param participants how many took part, 0 to 10 000, where the course names nobody; else absent
 */
public record SessionGiven(
        String course,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String provider,
        @Nullable Integer maxParticipants,
        List<UUID> units,
        boolean openForAll,
        @Nullable Integer participants) {

    public SessionGiven {
        units = units.stream().distinct().toList();
    }
}
