// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.util.UUID;

/**
 * Premises or a unit behind a figure.
 *
 * @param kind {@code premise} or {@code unit}
 * @param unitPath the place in the organisation that it counts for, as it was then
 * @param counted whether it is in the numerator; otherwise it is in the denominator only
 * @param outcome why, such as {@code in_time} or {@code inspector_missing}
 */
public record FigureRecordView(
        UUID id, String kind, String code, String name, String unitPath, boolean counted, String outcome) {}
