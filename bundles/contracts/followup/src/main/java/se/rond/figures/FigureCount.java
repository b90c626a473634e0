// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param numerator how many
 * @param denominator of how many; {@code null} for a plain count
 * @param parts counts beside the figure that its definition asks to show, such as {@code risk_accepted} or
 *     {@code severity.high}
 * @param value what it comes to, where that is not numerator by denominator, such as a median; otherwise {@code null}
 */
public record FigureCount(
        long numerator,
        @Nullable Long denominator,
        Map<String, Long> parts,
        @Nullable BigDecimal value) {

    public static final FigureCount NONE = new FigureCount(0, 0L, Map.of());

    public FigureCount {
        parts = Map.copyOf(parts);
    }

    public FigureCount(long numerator, @Nullable Long denominator, Map<String, Long> parts) {
        this(numerator, denominator, parts, null);
    }

    public static FigureCount of(long numerator, long denominator) {
        return new FigureCount(numerator, denominator, Map.of());
    }
}
