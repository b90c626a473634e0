// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments are asked for.
 *
 * @param unit id or code: those that it and all below it had then
 * @param mine only those where the caller can answer or has to act
 */
public record AssessmentFilter(
        @Nullable UUID campaign,
        @Nullable Integer year,
        @Nullable String packCode,
        @Nullable String unit,
        Set<AssessmentState> states,
        boolean mine) {

    public AssessmentFilter {
        states = Set.copyOf(states);
    }
}
