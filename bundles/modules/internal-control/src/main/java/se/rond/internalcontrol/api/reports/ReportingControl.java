// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.reports;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Period;
import se.rond.reporting.Report;

/** Reports of internal control. That one was made is in the trail. */
@ProviderType
public interface ReportingControl {

    /**
     * The report to the board: its plan, what was controlled in the period, what deviated and what is done about it.
     *
     * @param plan id of a version that the board has adopted
     * @throws se.rond.kernel.RuleBroken of rule {@code plan-not-adopted} for a draft
     */
    Report board(UUID plan, Period period);

    /** What a file of that report is called, without extension: by board and period. */
    String fileName(UUID plan, Period period);

    /** How the boards stand that the caller may read, as far as they may. */
    MunicipalityStanding standing(Period period);

    /** The same as a report to the executive board. Needs the permission for the whole municipality. */
    Report municipality(Period period);
}
