// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import se.rond.kernel.Period;
import se.rond.kernel.Text;

/** What a period is called where one chooses it. */
final class PeriodWords {

    private static final int YEAR = 4;

    private PeriodWords() {}

    static Text of(Period period) {
        String label = period.label();
        if (label.matches("\\d{4}-T\\d")) {
            return Text.same(year(label) + ", tertial " + part(label));
        }
        return label.matches("\\d{4}-Q\\d")
                ? new Text("kvartal " + part(label) + " " + year(label), "quarter " + part(label) + ", " + year(label))
                : Text.same(label);
    }

    private static String year(String label) {
        return label.substring(0, YEAR);
    }

    private static String part(String label) {
        return label.substring(label.length() - 1);
    }
}
