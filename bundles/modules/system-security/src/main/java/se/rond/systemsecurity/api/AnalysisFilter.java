// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which analyses are asked for; what is {@code null} or empty does not matter.
 *
 * @param unitPath path that the unit had when the analysis began
 * @param decidedFrom decided on this day or later
 * @param validities whether approved ones hold
 * @param changed only those that were changed since their decision
 */
public record AnalysisFilter(
        @Nullable UUID system,
        @Nullable String unit,
        @Nullable String unitPath,
        Set<AnalysisState> states,
        Set<Validity> validities,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo,
        @Nullable Boolean changed) {

    public AnalysisFilter {
        states = Set.copyOf(states);
        validities = Set.copyOf(validities);
    }

    public static AnalysisFilter all() {
        return new AnalysisFilter(null, null, null, Set.of(), Set.of(), null, null, null);
    }

    public static AnalysisFilter ofSystem(UUID system) {
        return new AnalysisFilter(system, null, null, Set.of(), Set.of(), null, null, null);
    }
}
