// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.EventType;

/** What was done where, from indexes, without reading a record: one row for each place and way of counting. */
public interface PlaceCounts {

    /** @param last the latest due day among them */
    record Due(UUID premise, String path, Counting counting, long rounds, LocalDate last) {}

    /** @param last when the latest of them was submitted first */
    record Checked(UUID premise, String path, Instant last) {}

    record Events(String path, LocalDate day, EventType type, long events) {}

    /** Rounds due in the period, but for cancelled and extra ones. */
    List<Due> due(LocalDate from, LocalDate to);

    /** Premises with approved rounds, submitted first within the time. */
    List<Checked> checked(Instant from, Instant to);

    /** Units that held a drill in the period which was evaluated. */
    Set<UUID> drilled(LocalDate from, LocalDate to);

    /**
     * @param path prefix of the unit path
     * @param premise only these; {@code null} for all
     */
    List<Events> events(String path, @Nullable UUID premise, LocalDate from, LocalDate to);
}
