// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people write it: a space divides thousands, a comma or a full stop begins the decimals. Three digits
 * after one of those are thousands to some and decimals to others; nobody can tell which.
 */
enum Numeral {
    /** What is counted. */
    WHOLE,
    /** What is measured: may have decimals, is kept without. */
    ROUNDED;

    private static final Pattern NUMBER =
            Pattern.compile("(-?\\d{1,9}|-?\\d{1,3}(?:[ \\u202F]\\d{3}){1,2})(?:[.,](\\d{1,3}))?");

    @Nullable
    Integer read(Row row, Column column) {
        String text = row.optional(column, 40);
        if (text == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            row.fault(column, "not-a-number", "«" + text + "» är inget tal.", "“" + text + "” is not a number.");
            return null;
        }
        String whole = number.group(1).replaceAll("[ \\u202F]", "");
        String decimals = number.group(2);
        if (decimals == null) {
            return positive(row, column, new BigDecimal(whole));
        }
        if (this == WHOLE) {
            row.fault(
                    column,
                    "not-a-whole-number",
                    "«" + text + "» är inget heltal. Skriv bara siffror, som 1200.",
                    "“" + text + "” is not a whole number. Write digits only, like 1200.");
            return null;
        }
        if (decimals.length() == 3) {
            row.fault(
                    column,
                    "ambiguous-number",
                    "«" + text
                            + "» kan läsas på två sätt. Skriv tusental utan skiljetecken, som 1200, och decimaler med"
                            + " en eller två siffror, som 1,2.",
                    "“" + text + "” can be read in two ways. Write thousands without a separator, like 1200, and"
                            + " decimals with one or two digits, like 1.2.");
            return null;
        }
        return positive(row, column, new BigDecimal(whole + "." + decimals));
    }

    private static @Nullable Integer positive(Row row, Column column, BigDecimal number) {
        int rounded = number.setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (rounded <= 0) {
            row.fault(column, "not-positive", "Talet ska vara större än 0.", "The number must be greater than 0.");
            return null;
        }
        return rounded;
    }
}
