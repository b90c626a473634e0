// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same pause for many schedules at once: a school holiday.
 *
 * @param unit id or code: the premises that it and all below it use today; absent for all within reach
 * @param premiseTypes kinds of premises; absent for all
 */
public record ManyPauses(
        @Nullable String unit,
        @Nullable Set<String> premiseTypes,
        LocalDate from,
        LocalDate to,
        CancelReason reason,
        @Nullable String comment) {}
