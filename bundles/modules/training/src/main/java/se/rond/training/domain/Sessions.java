// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.training.api.SessionFilter;

/** Sessions, the units that they are held for, and participants who are nobody of ours. */
public interface Sessions {

    /** Where a page begins: start and id of the last session seen. */
    record Seen(Instant startsAt, UUID id) {}

    Optional<TrainingSession> find(UUID id);

    /** Whoever else wants to change it, or give a place at it, waits until this unit of work has ended. */
    Optional<TrainingSession> findToChange(UUID id);

    Map<UUID, TrainingSession> named(Collection<UUID> ids);

    void add(TrainingSession session);

    /** @param now what is over ended before it */
    List<TrainingSession> page(SessionFilter filter, Instant now, boolean descending, @Nullable Seen after, int rows);

    /** The units of the sessions. */
    List<SessionUnit> units(Collection<UUID> sessions);

    void add(SessionUnit unit);

    void remove(SessionUnit unit);

    /** Others that are not called off, at the same place at the same time. */
    List<UUID> overlapping(TrainingSession session);

    Optional<ExternalParticipants> externals(UUID id);

    void add(ExternalParticipants externals);

    /** Those that the list told of, of any session. */
    List<ExternalParticipants> externalsOf(UUID list);

    /** Lists that told of some of them at the sessions. */
    Set<UUID> externalLists(Collection<UUID> sessions);

    /** How many took part who are nobody of ours, by session. */
    Map<UUID, Long> externals(Collection<UUID> sessions);
}
