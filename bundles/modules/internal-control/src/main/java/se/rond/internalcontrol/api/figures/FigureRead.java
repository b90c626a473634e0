// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What a figure came to.
 *
 * @param countedIn such as {@code percent}, {@code count} or {@code goal_status}
 * @param definitionVersion by which it was counted
 * @param value what it comes to, as a decimal number; {@code null} where there was nothing to compare with
 * @param denominator {@code null} for a plain count
 * @param records address under {@code /api} of the records behind it; they may have changed since. {@code null} where no list shows
 *     them, or none that the caller is let in to
 * @param asOf the moment from which one looked
 */
public record FigureRead(
        Text name,
        String countedIn,
        int definitionVersion,
        @Nullable String value,
        long numerator,
        @Nullable Long denominator,
        @Nullable String records,
        Instant asOf) {

    public FigureRead withoutRecords() {
        return new FigureRead(name, countedIn, definitionVersion, value, numerator, denominator, null, asOf);
    }
}
