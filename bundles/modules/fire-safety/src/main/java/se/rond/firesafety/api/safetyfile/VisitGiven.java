// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit by the fire service as it is recorded.
 *
 * @param diaryNumber the fire service's registration number, in at most 40 characters
 * @param orderDueOn last day of an order; only with one
 */
public record VisitGiven(
        UUID premise,
        LocalDate visitedOn,
        String diaryNumber,
        VisitResult result,
        @Nullable LocalDate orderDueOn,
        @Nullable String note) {}
