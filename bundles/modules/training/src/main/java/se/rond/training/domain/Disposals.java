// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been disposed of, and what may be. */
public interface Disposals {

    /** Where a page begins. */
    record Seen(LocalDate day, UUID id) {}

    /** Whoever else disposes of something waits until the running unit of work is over. */
    void takeTurn();

    Optional<Disposal> find(UUID id);

    /** The latest first. */
    List<Disposal> page(@Nullable Seen after, int rows);

    void add(Disposal disposal);

    void add(Statistic statistic);

    List<Statistic> statistics(UUID disposal);

    /** Records of the people that ended and whose validity ended before the day, at most so many. */
    List<TrainingRecord> endedBefore(LocalDate day, Collection<UUID> people, int rows);

    /** Whether the person has another completed record of the course and year than those. */
    boolean hasOther(TrainingRecord like, Collection<UUID> except);

    /** Takes them out, out of the past as well, with certificates, registrations and absences that go with them. */
    void purge(Collection<TrainingRecord> records);
}
