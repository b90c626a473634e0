// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.rond.disposal.DisposalRuns;

/** What has been disposed of, and what may be. */
public interface Disposals extends DisposalRuns<Disposal> {

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
