// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A figure divided. By department or unit the counts add up to the whole: what was counted for units that are elsewhere
 * today, or for the unit itself, is a row of its own, {@link #OTHERS}; not where a row is kept back, which could be reckoned
 * from the rest.
 *
 * @param by {@code department}, {@code unit} or {@code month}
 */
public record Breakdown(FigureView whole, String by, List<Row> rows) {

    /** Key of the row for what no other row has. */
    public static final String OTHERS = "others";

    /**
     * @param key code of the unit, month such as {@code 2026-03}, or {@link #OTHERS}
     * @param unit id of the unit; {@code null} for a month or the others
     * @param records address of the records behind the row; {@code null} for the others
     */
    public record Row(
            String key,
            Text label,
            @Nullable UUID unit,
            @Nullable BigDecimal value,
            long numerator,
            @Nullable Long denominator,
            @Nullable String records) {

        static Row of(String key, Text label, @Nullable UUID unit, Value value) {
            return new Row(key, label, unit, value.value(), value.numerator(), value.denominator(), value.records());
        }
    }
}
