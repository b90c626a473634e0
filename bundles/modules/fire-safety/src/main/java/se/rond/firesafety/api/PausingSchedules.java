// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Days without rounds, and which version of its check list a schedule follows. */
@ProviderType
public interface PausingSchedules {

    /** Rounds due on those days that nobody has begun are cancelled with the reason. */
    ScheduleView pause(UUID schedule, SchedulePause pause);

    /** Ends a pause before its last day: rounds are planned again from today. */
    ScheduleView endPause(UUID schedule, UUID pause);

    PausesMade pauseMany(ManyPauses wanted);

    /** The schedule follows the newest version of its check list from now on; rounds that have opened stay. */
    ScheduleView followNewest(UUID schedule);
}
