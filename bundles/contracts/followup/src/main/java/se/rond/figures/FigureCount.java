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

    /** The part by which a count says that it was kept back; see {@link #tooFew()}. */
    public static final String TOO_FEW = "too_few";

    public FigureCount {
        parts = Map.copyOf(parts);
    }

    public FigureCount(long numerator, @Nullable Long denominator, Map<String, Long> parts) {
        this(numerator, denominator, parts, null);
    }

    public static FigureCount of(long numerator, long denominator) {
        return new FigureCount(numerator, denominator, Map.of());
    }

    /**
     * People so few that a number would say who they are: nothing is told but that. It is shown as a dash with the reason, and
     * the rest of what it is a part of is not told either.
     */
    public static FigureCount tooFew() {
        return new FigureCount(0, 0L, Map.of(TOO_FEW, 1L));
    }

    /** Whether the numbers were kept back. */
    public boolean isTooFew() {
        return parts.containsKey(TOO_FEW);
    }
}
