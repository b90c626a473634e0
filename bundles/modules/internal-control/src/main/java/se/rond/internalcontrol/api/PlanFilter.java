// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for; {@code null} or empty is all of them.
 *
 * @param unit id or code of a unit: plans of boards there and below
 * @param unitPath path that the board had when the plan was begun
 */
public record PlanFilter(
        @Nullable Integer year,
        @Nullable UUID board,
        @Nullable String unit,
        @Nullable String unitPath,
        Set<PlanState> states) {

    public PlanFilter {
        states = Set.copyOf(states);
    }

    public static PlanFilter of(int year) {
        return new PlanFilter(year, null, null, null, Set.of());
    }
}
