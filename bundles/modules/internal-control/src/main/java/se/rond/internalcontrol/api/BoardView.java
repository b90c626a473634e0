// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * A board and its plan for a year.
 *
 * @param plan id of the version in force, or of the draft; {@code null} where there is none
 * @param adoptedOn when the board adopted the first version; {@code null} if it has not
 * @param lastDay the last day on which it is adopted in time
 */
public record BoardView(
        UnitRef board,
        int year,
        @Nullable UUID plan,
        @Nullable PlanState state,
        @Nullable LocalDate adoptedOn,
        LocalDate lastDay,
        boolean inTime) {}
