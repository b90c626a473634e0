// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.coverage;

import org.jspecify.annotations.Nullable;
import se.rond.organisation.UnitRef;

/**
 * A department or company with all below it, or a unit directly below the one asked for.
 *
 * @param people how many have to be trained; {@code null} where they are too few to be told
 * @param valid how many of them have a valid training; {@code null} as well
 */
public record CoveragePart(
        UnitRef unit,
        String unitPath,
        @Nullable Integer people,
        @Nullable Integer valid) {}
