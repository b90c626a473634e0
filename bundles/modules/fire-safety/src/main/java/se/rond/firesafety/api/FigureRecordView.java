// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Premises or a unit behind a figure.
 *
 * @param kind {@code premise} or {@code unit}
 * @param unitPath the place in the organisation that it counts for, as it was then
 * @param counted whether it is in the numerator; otherwise it is in the denominator only
 * @param outcome why, such as {@code in_time} or {@code inspector_missing}
 * @param latitude degrees north, WGS 84; {@code null} for a unit, and for premises of which it is not known
 */
public record FigureRecordView(
        UUID id,
        String kind,
        String code,
        String name,
        String unitPath,
        boolean counted,
        String outcome,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
