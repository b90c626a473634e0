// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was read. It can be kept: it says by which version of the definition it was counted, and when.
 *
 * @param records address under {@code /api} of the records behind it; {@code null} where no list shows them
 */
public record FigureReading(
        FigureDefinition definition,
        FigureCount count,
        @Nullable String records,
        Instant readAt) {

    /** What it comes to; {@code null} where there was nothing to compare with. */
    public @Nullable BigDecimal value() {
        return definition.valueOf(count);
    }
}
