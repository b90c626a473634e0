// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What stands in a place of a table.
 *
 * @param text as it is read
 * @param number as a spreadsheet reckons with it; {@code null} for words
 */
public record Cell(Text text, @Nullable BigDecimal number) {

    public static Cell of(Text text) {
        return new Cell(text, null);
    }

    public static Cell of(String text) {
        return of(Text.same(text));
    }
}
