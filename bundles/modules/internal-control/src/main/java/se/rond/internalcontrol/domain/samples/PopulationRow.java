// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a population, while it is drawn from: nothing of it is kept.
 *
 * @param line in the file; {@code null} where there is no file
 * @param key by which the row is known, such as the number of an invoice
 * @param amount {@code null} where none is asked for
 */
public record PopulationRow(
        @Nullable Integer line, String key, @Nullable BigDecimal amount) {

    /** The row as the fingerprint has it. */
    String canonical() {
        return amount == null ? key : key + '\t' + amount.stripTrailingZeros().toPlainString();
    }
}
