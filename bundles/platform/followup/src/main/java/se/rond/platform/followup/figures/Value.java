// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;

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

    static Value of(FigureDefinition definition, FigureCount count) {
        return new Value(definition.valueOf(count), count.numerator(), count.denominator(), null);
    }

    Value behind(@Nullable String address) {
        return new Value(value, numerator, denominator, address);
    }
}
