// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import org.jspecify.annotations.Nullable;
import se.rond.figures.FigureCount;

/** What a count comes to, in whole numbers. */
public final class Percent {

    private static final int HUNDRED = 100;

    private Percent() {}

    /** {@code null} where there is nothing to compare with. */
    public static @Nullable Integer value(FigureCount count) {
        if (count.value() != null) {
            return count.value().intValue();
        }
        Long whole = count.denominator();
        return whole == null || whole == 0
                ? null
                : Math.toIntExact(Math.round((double) count.numerator() * HUNDRED / whole));
    }
}
