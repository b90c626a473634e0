// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureState;
import se.rond.findings.Priority;
import se.rond.platform.followup.application.FindingFilter.Held;

/**
 * Which measures are asked for. What is {@code null} or empty does not matter.
 *
 * @param open still to be done, or not
 * @param overdueOn open and overdue, seen on this day
 * @param effectDueOn done, and its effect to be judged on this day or earlier
 * @param held within units of today, or in premises that they hold
 * @param finding serves this finding
 * @param text in the title
 */
public record MeasureFilter(
        Set<MeasureState> states,
        @Nullable Boolean open,
        Set<Priority> priorities,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate effectDueOn,
        @Nullable UUID owner,
        @Nullable Held held,
        @Nullable UUID premise,
        @Nullable String module,
        @Nullable UUID source,
        @Nullable UUID finding,
        @Nullable String text) {

    public static final MeasureFilter ALL =
            new MeasureFilter(Set.of(), null, Set.of(), null, null, null, null, null, null, null, null, null);

    public MeasureFilter servingFinding(UUID id) {
        return new MeasureFilter(
                states, open, priorities, overdueOn, effectDueOn, owner, held, premise, module, source, id, text);
    }
}
