// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.Town;

/** The desk of duties, put together as the container does it. */
final class DutyDesks {

    private DutyDesks() {}

    static DutyDesk of(DutySources sources, Town town, Badge badge, Clock clock) {
        return new DutyDesk(
                sources,
                new DutyViews(town),
                new Doers(town, clock),
                new Places(town),
                town,
                new AnnualCycle(),
                badge,
                clock);
    }
}
