// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * A session. Nobody is named.
 *
 * @param day on which it begins, in Swedish time
 * @param maxParticipants places; where the course names nobody only to whoever keeps the register
 * @param enrolled how many have a place; with those who have completed it
 * @param waiting how many wait for one
 * @param placesLeft {@code null} where there is no limit
 * @param completed how many completed it
 * @param external how many took part who are nobody of ours
 * @param participants how many took part where the course names nobody; only to whoever keeps the register
 * @param overlapping others at the same place at the same time: a warning, not a fault
 */
public record SessionView(
        UUID id,
        String course,
        Text courseName,
        UUID courseVersion,
        boolean restricted,
        Instant startsAt,
        Instant endsAt,
        LocalDate day,
        @Nullable String place,
        @Nullable String provider,
        @Nullable Integer maxParticipants,
        List<UnitRef> units,
        boolean openForAll,
        SessionState state,
        long enrolled,
        long waiting,
        @Nullable Long placesLeft,
        long completed,
        long external,
        @Nullable Integer participants,
        @Nullable String cancelledBecause,
        List<UUID> overlapping,
        long version)
        implements Versioned {}
