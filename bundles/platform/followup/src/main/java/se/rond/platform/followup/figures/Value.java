// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;

/**
 * A count with what it comes to.
 *
 * @param value {@code null} where there was nothing to compare with
 * @param records address of the records behind it; {@code null} where no single list shows them
 */
public record Value(
        @Nullable BigDecimal value,
        long numerator,
        @Nullable Long denominator,
        @Nullable String records) {

    /** What is measured otherwise than by counting: there is no value where the source gives none. */
    private static final Set<String> NOTHING_TO_COUNT = Set.of("days", "level_0_5", "level_delta");

    private static final int PERCENT_DECIMALS = 1;
    private static final int RATIO_DECIMALS = 2;

    static Value of(String measure, FigureCount count) {
        return new Value(value(measure, count), count.numerator(), count.denominator(), null);
    }

    Value behind(String address) {
        return new Value(value, numerator, denominator, address);
    }

    private static @Nullable BigDecimal value(String measure, FigureCount count) {
        Long denominator = count.denominator();
        if (count.value() != null) {
            return count.value();
        }
        if (denominator == null) {
            return NOTHING_TO_COUNT.contains(measure) ? null : BigDecimal.valueOf(count.numerator());
        }
        if (denominator == 0) {
            return null;
        }
        boolean percent = measure.equals("percent");
        return BigDecimal.valueOf(percent ? 100 * count.numerator() : count.numerator())
                .divide(
                        BigDecimal.valueOf(denominator),
                        percent ? PERCENT_DECIMALS : RATIO_DECIMALS,
                        RoundingMode.HALF_UP);
    }
}
