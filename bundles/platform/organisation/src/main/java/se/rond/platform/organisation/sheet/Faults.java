// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationImport.RowError;

/** What is wrong with the rows of a file. Of very many, the first ones are kept and the rest counted. */
public final class Faults {

    private static final int KEPT = 10_000;

    private final List<RowError> errors = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private long dropped;

    void add(int line, String column, String rule, Text message) {
        lines.set(line);
        if (errors.size() < KEPT) {
            errors.add(new RowError(line, column, rule, message));
        } else {
            dropped++;
        }
    }

    boolean on(int line) {
        return lines.get(line);
    }

    public boolean none() {
        return lines.isEmpty();
    }

    public int linesWithFaults() {
        return lines.cardinality();
    }

    /** By line; on a line, those that show by themselves before those that show beside other lines. */
    public List<RowError> errors() {
        List<RowError> sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.comparingInt(RowError::line));
        if (dropped > 0) {
            sorted.add(new RowError(
                    0,
                    "",
                    "more-errors",
                    new Text(
                            "Filen har " + dropped + " fel till som inte visas.",
                            "The file has " + dropped + " more errors that are not shown.")));
        }
        return sorted;
    }
}
