// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose trainings are asked for.
 *
 * @param unitPath of a unit, and all below; {@code null} for all
 * @param course {@code null} for all
 * @param asOf the day; {@code null} for today
 * @param byRole only what a role demands, once for each role; else each person and course once
 * @param expiring only those whose training ends within 90 days
 * @param missing only those without a valid training
 */
public record TargetFilter(
        @Nullable String unitPath,
        @Nullable String course,
        @Nullable LocalDate asOf,
        boolean byRole,
        boolean expiring,
        boolean missing) {}
