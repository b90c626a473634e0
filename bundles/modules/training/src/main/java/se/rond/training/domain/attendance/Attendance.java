// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.training.api.attendance.DoubtState;

/** Lists that were read, what is doubtful in them, and how providers write them. */
public interface Attendance {

    Optional<ProviderLayout> layout(String provider);

    void add(ProviderLayout layout);

    Optional<ReadList> list(String sha256);

    /**
     * Whoever else reads the file waits until this unit of work has ended. Called before anything else is held: two that wait
     * for each other would wait for ever.
     */
    void takeTurn(String sha256);

    void add(ReadList list);

    Optional<ReadList> list(UUID id);

    /** Whoever else wants to correct it waits until this unit of work has ended. */
    Optional<ReadList> listToChange(UUID id);

    /** Those of the ids that are there. */
    List<ReadList> lists(Collection<UUID> ids);

    /** The newest first, after the one seen. */
    List<ReadList> lists(@Nullable Instant before, @Nullable UUID beforeId, int rows);

    /** How many rows of each list are undecided; lists without any are not among them. */
    Map<UUID, Integer> pending(Collection<UUID> lists);

    /** Those of the ids that are there. */
    Set<UUID> known(Collection<UUID> doubts);

    void add(DoubtfulRow row);

    Optional<DoubtfulRow> doubt(UUID id);

    /** What a row said is gone, out of the past as well. */
    void forget(DoubtfulRow row);

    /** By list and line, after the one seen. */
    List<DoubtfulRow> doubts(
            @Nullable DoubtState state, @Nullable UUID list, @Nullable UUID afterList, int afterLine, int rows);
}
