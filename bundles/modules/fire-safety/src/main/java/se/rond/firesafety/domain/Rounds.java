// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public interface Rounds {

    Optional<Round> find(UUID id);

    /** The same, for oneself alone until the unit of work ends: answers and a submission never cross. */
    Optional<Round> findToChange(UUID id);

    void add(Round round);

    /** By due time and id. */
    List<Round> page(RoundSelection selection, RoundSelection.@Nullable Seen after, boolean descending, int rows);

    /** Every round of a schedule due on the day or later, whatever its state. */
    List<Round> ofSchedule(UUID schedule, LocalDate dueFrom);

    /** Planned rounds whose window has opened, the oldest first. */
    List<UUID> toOpen(Instant now, int rows);

    /** Rounds to be walked whose window has closed. */
    List<UUID> toClose(Instant now, int rows);

    /** Rounds without a critical deficiency that were submitted before a moment and nobody has judged. */
    List<UUID> toApprove(Instant submittedBefore, int rows);
}
