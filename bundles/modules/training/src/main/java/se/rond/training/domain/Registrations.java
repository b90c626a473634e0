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
import se.rond.training.api.RegistrationState;

/** Who wants to which session. */
public interface Registrations {

    /** Where a page begins. */
    record Seen(Instant at, UUID id) {}

    /**
     * Registrations to be listed.
     *
     * @param people only of these; {@code null} for everybody
     * @param startingAfter only to sessions that begin later; {@code null} for all
     */
    record Selection(
            @Nullable UUID session,
            @Nullable Set<UUID> people,
            Set<RegistrationState> states,
            @Nullable Instant startingAfter) {

        public Selection of(@Nullable Set<UUID> some) {
            return new Selection(session, some, states, startingAfter);
        }
    }

    Optional<Registration> find(UUID id);

    /**
     * Whoever else wants to give one of the people a place waits until this unit of work has ended. Called once in it, and
     * after the session is held: two that wait for each other would wait for ever.
     */
    void takeTurns(Collection<UUID> people);

    Optional<Registration> of(UUID session, UUID person);

    void add(Registration registration);

    /** Another planned session at that time at which the person asked for, or waits for, a place; the first. */
    Optional<TrainingSession> wantedElsewhere(UUID person, Instant from, Instant to, UUID except);

    /**
     * Another planned session at that time to which somebody comes, or wants, who comes to this one or wants to; the first.
     * Whoever has a place at both is not meant: {@link Records#busy(UUID, Instant, Instant)}.
     */
    Optional<TrainingSession> sharedWish(UUID session, Instant from, Instant to);

    /** Those of a session that are still open, the oldest first. */
    List<Registration> open(UUID session);

    List<Registration> page(Selection selection, @Nullable Seen after, int rows);

    /** How many wait, by session. */
    Map<UUID, Long> waiting(Collection<UUID> sessions);

    /** The waiting lists of sessions: for each registration its place in the line, the first is 1. */
    Map<UUID, Integer> lines(Collection<UUID> sessions);
}
