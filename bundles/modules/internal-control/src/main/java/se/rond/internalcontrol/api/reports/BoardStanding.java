// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.PlanState;
import se.rond.organisation.UnitRef;

/**
 * How a board's internal control stands in a period.
 *
 * @param plan id of the version in force, or of the latest draft; {@code null} where there is none
 * @param adoption of the first version; {@code null} where the board has adopted none
 * @param adoptedInTime whether that was on the last day for it or before
 * @param lastAdoption the last day for it
 * @param due controls whose period has ended, and those that are judged or closed before it has
 * @param performed those of them that are performed and judged
 * @param completion performed of due, in percent with one decimal; {@code null} where nothing was due
 * @param early those of due whose period goes on
 * @param remaining controls of the period that are not due yet
 * @param late due, and neither performed nor closed
 * @param lateBefore the same of earlier periods of the year: not among those due
 * @param toAssess due and performed, not judged yet
 * @param notPerformed closed without being performed
 * @param actionsDue corrective actions whose day falls in the period and has passed, or that are done
 * @param actionsInTime those of them that were done in time
 * @param actionsAhead those of the period that are not done and whose day has not come: not counted yet, and not late
 * @param minor of those that are due, as {@code major}
 * @param ongoingMinor assessed ones of controls whose period ends after the one asked for; as {@code ongoingMajor}
 * @param openMajor major deviations whose effect is not followed up
 */
public record BoardStanding(
        UnitRef board,
        @Nullable UUID plan,
        @Nullable PlanState state,
        @Nullable BoardDecision adoption,
        boolean adoptedInTime,
        LocalDate lastAdoption,
        int controls,
        int due,
        int performed,
        @Nullable String completion,
        int early,
        int remaining,
        int late,
        int lateBefore,
        int toAssess,
        int notPerformed,
        int minor,
        int major,
        int ongoingMinor,
        int ongoingMajor,
        int openMajor,
        int actionsDue,
        int actionsInTime,
        int actionsAhead,
        Light light) {}
