// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.UnitRef;

/**
 * A version of a board's plan.
 *
 * @param cycle id of the first version: the same for all of them
 * @param number of the version, from 1
 * @param adoption {@code null} until the board has adopted it
 * @param report the board's decision on the report; {@code null} until then
 * @param revisedBecause why there is another version than the first
 * @param returnedBecause why it was returned to be changed; {@code null} once it is proposed again
 * @param withoutControls why it has no control; {@code null} where nobody has said so
 */
public record PlanView(
        UUID id,
        UUID cycle,
        UnitRef board,
        int year,
        int number,
        PlanState state,
        @Nullable BoardDecision adoption,
        @Nullable BoardDecision report,
        @Nullable String revisedBecause,
        @Nullable String returnedBecause,
        @Nullable String withoutControls,
        PlanCounts counts,
        long version)
        implements Versioned {}
