// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How internal control stands over all boards, silent ones among them.
 *
 * @param period asked for
 * @param asOf the day from which one looks
 * @param lastAdoption the last day on which a plan for the year is adopted in time
 * @param boards by name
 * @param adoptedInTime boards whose plan was
 * @param ongoingMinor deviations assessed of controls whose period ends after the one asked for; as {@code ongoingMajor}
 * @param lateBefore late ones of earlier periods of the year: not among those due
 * @param early those of due whose period goes on
 * @param remaining controls of the period that are not due yet
 * @param toAssess due and performed, not judged yet
 * @param actionsDue corrective actions whose day falls in the period and has passed, or that are done
 * @param actionsAhead those of the period that are not done and whose day has not come
 * @param completion performed of due, in percent with one decimal; {@code null} where nothing was due
 */
public record MunicipalityStanding(
        String period,
        LocalDate asOf,
        LocalDate lastAdoption,
        List<BoardStanding> boards,
        int adoptedInTime,
        int due,
        int performed,
        @Nullable String completion,
        int minor,
        int major,
        int ongoingMinor,
        int ongoingMajor,
        int notPerformed,
        int late,
        int lateBefore,
        int early,
        int remaining,
        int toAssess,
        int actionsDue,
        int actionsInTime,
        int actionsAhead) {

    public MunicipalityStanding {
        boards = List.copyOf(boards);
    }
}
