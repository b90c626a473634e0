// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which controls are asked for; {@code null} or empty is all of them.
 *
 * @param unitPath path of the unit that owns the routine, as the plan has it
 * @param endsFrom their periods end on this day or later
 * @param endsTo their periods end on this day or earlier
 * @param counting whether they are in the version of their plan that is in force
 * @param changeableIn a version of a plan: only what the caller may change in it, which is what is new in a draft
 * @param asOf as it stood at the end of that day; {@code null} for now
 */
public record ControlFilter(
        @Nullable Integer year,
        @Nullable UUID board,
        @Nullable String unitPath,
        @Nullable UUID performer,
        Set<ControlState> states,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsTo,
        @Nullable Boolean counting,
        @Nullable UUID changeableIn,
        @Nullable LocalDate asOf) {

    public ControlFilter {
        states = Set.copyOf(states);
    }

    public static ControlFilter of(int year) {
        return new ControlFilter(year, null, null, null, Set.of(), null, null, null, null, null);
    }

    /** What the caller may change in a version of a plan. */
    public static ControlFilter changeableIn(UUID plan) {
        return new ControlFilter(null, null, null, null, Set.of(), null, null, null, plan, null);
    }
}
