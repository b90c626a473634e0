// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import se.rond.platform.organisation.sheet.Column;
import se.rond.platform.organisation.sheet.Row;

/** The same thing told twice: the first row counts, the second has the fault. */
final class Duplicates {

    private Duplicates() {}

    static void fault(Row row, Column column, String rule, String value, int first) {
        row.fault(
                column,
                rule,
                "«" + value + "» finns redan på rad " + first + ".",
                "“" + value + "” is on line " + first + " already.");
    }
}
