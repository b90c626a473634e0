// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A figure that can be chosen now.
 *
 * @param unit what it is counted in, such as {@code percent}
 * @param denominator what it is compared with; {@code null} for a plain count
 */
public record FigureOffered(
        String id,
        int version,
        Text name,
        String unit,
        Text numerator,
        @Nullable Text denominator) {}
