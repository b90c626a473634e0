// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mail, and what waits to be put into one. */
public interface Post {

    void add(Mail mail);

    boolean isWritten(UUID person, String slot);

    /** Locked until the end of the unit of work. */
    Optional<Mail> findToChange(UUID id);

    /** Those whose attempt is due or whose lease has run out, longest waiting first. */
    List<UUID> due(Instant now, int limit);

    /** @return by moment, newest first */
    List<Mail> refused(@Nullable Instant writtenBefore, @Nullable UUID before, int limit);

    long waitingSince(Instant writtenBefore);

    long refusedSince(Instant moment);

    /** People with notices that wait for a mail. */
    List<UUID> peopleWaiting(@Nullable UUID after, int limit);

    /** What waits to be put into a mail to a person, oldest first. */
    List<Told> waitingFor(UUID person, int limit);

    /** What a mail says, oldest first. */
    List<Told> in(UUID mail);
}
