// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A control to be made.
 *
 * @param risk id of the risk in the same plan
 * @param control id in the catalogue; {@code null} for a control of one's own
 * @param samplePlan such as {@code 25 invoices}
 * @param performer id of the person who makes it; needed before the plan is proposed
 * @param routineUnit id of the unit that owns the routine; needed before the plan is proposed
 * @param routineOwner id of the person who answers for the routine, where somebody is named
 */
public record ControlGiven(
        UUID risk,
        @Nullable String control,
        String title,
        String method,
        String samplePlan,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable UUID performer,
        @Nullable UUID routineUnit,
        @Nullable UUID routineOwner) {}
