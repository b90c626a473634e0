// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which findings have reached which level. Works within a unit of work. */
public interface Escalations {

    /** Ids of open findings due until then that have not reached the step for that due time. */
    List<UUID> due(Step step, Instant until, int limit);

    /** Ids of open critical findings that have not reached the first critical step. */
    List<UUID> critical(int limit);

    /** Ids of open critical findings that reached the first critical step before then, and not the second. */
    List<UUID> stillCritical(Instant before, int limit);

    boolean isReached(UUID finding, Step step, Instant countedFrom);

    void add(Escalation escalation);
}
