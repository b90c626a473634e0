// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit by how it stands in a figure.
 *
 * @param departmentName the department that it belongs to; {@code null} if none
 * @param records address of the records behind its number; {@code null} where the reader is not let in to them
 */
public record RankedUnit(
        UUID unit,
        String code,
        String name,
        @Nullable String departmentName,
        @Nullable BigDecimal value,
        long numerator,
        long denominator,
        @Nullable String records) {

    /** Negative where this share is less. Exact: two units that round to the same are not the same. */
    int compareShare(RankedUnit other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
}
