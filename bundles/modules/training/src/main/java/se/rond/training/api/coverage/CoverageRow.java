// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.coverage;

import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * A unit at premises that it uses, and a course.
 *
 * @param unitPath where the unit stands
 * @param premise {@code null} for a unit without premises
 * @param people how many of the unit have to be trained; {@code null} where they are too few to be told
 * @param valid how many of them have a valid training; {@code null} as well
 * @param target share that is aimed at, in percent; {@code null} where nobody in particular has to
 * @param least how many of the unit must be trained, whoever they are; {@code null} where none must
 * @param leastMet whether so many are; {@code null} where none must
 */
public record CoverageRow(
        UnitRef unit,
        String unitPath,
        @Nullable CoveredPremise premise,
        @Nullable Integer people,
        @Nullable Integer valid,
        @Nullable Integer target,
        @Nullable Integer least,
        @Nullable Boolean leastMet,
        CoverageStatus status) {}
