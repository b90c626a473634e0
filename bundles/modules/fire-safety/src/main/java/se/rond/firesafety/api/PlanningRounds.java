// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;

/** Schedules, from which rounds are planned twelve months ahead, and rounds beside them. */
@ProviderType
public interface PlanningRounds {

    /** In the order they were made. */
    Page<ScheduleView> schedules(ScheduleFilter filter, PageRequest request);

    ScheduleView schedule(UUID id);

    /** Schedules for all active premises of some kinds that are within the caller's reach and have none. */
    BulkResult scheduleInBulk(BulkSchedules wanted);

    /** Creates a schedule, or changes one: rounds that have not opened follow. */
    Saved<ScheduleView> save(UUID id, ScheduleGiven given, IfMatch seen);

    /** Ends a schedule: rounds that have not opened are cancelled. */
    ScheduleView end(UUID id, Cancellation why);

    Saved<RoundDetail> addExtraRound(UUID id, ExtraRound wanted, IfMatch seen);
}
