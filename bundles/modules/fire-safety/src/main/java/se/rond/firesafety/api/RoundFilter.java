// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds are asked for. Everything absent is everything the caller may see.
 *
 * @param mine those to walk, or soon to be, in premises where the caller is inspector today
 * @param premise id or code of premises
 * @param unit id or code of a unit: its subtree, by the unit that the round had when it opened
 * @param unitPath the same by the path of then, see {@code Unit#path}: what a figure counts
 * @param from first due day
 * @param to last due day
 * @param counted those in the denominator of {@code k.sba.01}: scheduled, not cancelled, and past their due day or done
 * @param asOf as they stood at this moment; {@code null} for now
 */
public record RoundFilter(
        boolean mine,
        Set<RoundState> states,
        @Nullable String premise,
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean overdue,
        boolean counted,
        @Nullable Instant asOf) {

    public static final RoundFilter ALL = new RoundFilter(false, Set.of(), null, null, null, null, null, null, false);

    /** As they stand. */
    public RoundFilter(
            boolean mine,
            Set<RoundState> states,
            @Nullable String premise,
            @Nullable String unit,
            @Nullable String unitPath,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean overdue,
            boolean counted) {
        this(mine, states, premise, unit, unitPath, from, to, overdue, counted, null);
    }

    public RoundFilter {
        states = Set.copyOf(states);
    }
}
