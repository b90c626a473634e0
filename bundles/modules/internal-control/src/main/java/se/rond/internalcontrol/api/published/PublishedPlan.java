// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.PlanState;
import se.rond.organisation.UnitRef;

/**
 * A plan that a board has adopted, as everybody reads it.
 *
 * @param number of the version
 * @param adoption the decision on this version
 * @param first the decision on the first version; {@code null} where this is the first
 * @param report the decision on its report; {@code null} until then
 */
public record PublishedPlan(
        UUID id,
        UnitRef board,
        int year,
        int number,
        PlanState state,
        BoardDecision adoption,
        @Nullable BoardDecision first,
        @Nullable BoardDecision report) {}
