// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public interface Schedules {

    Optional<Schedule> find(UUID id);

    void add(Schedule schedule);

    /** Those of the {@link Schedule#slot slots} that an active schedule holds. */
    Set<String> takenSlots(Collection<String> slots);

    /** Active ones in the order of their ids: some hundreds. */
    List<UUID> active();

    /**
     * In the order of their ids.
     *
     * @param after id of the last one seen
     */
    List<Schedule> page(ScheduleSelection selection, @Nullable UUID after, int rows);

    /**
     * Schedules to be listed; {@code null} is all of them.
     *
     * @param within only these premises
     */
    record ScheduleSelection(
            @Nullable Set<UUID> within,
            @Nullable UUID premise,
            @Nullable String checklist,
            @Nullable Boolean active) {}
}
