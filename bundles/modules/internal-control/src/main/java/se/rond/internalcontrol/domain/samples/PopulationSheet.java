// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;

/** The one column of a sheet by which its rows are known, and the one with amounts where they decide. Nothing else is looked at. */
public final class PopulationSheet {

    private static final int MOST_TOLD = 10;

    private final Sheet sheet;
    private final int key;
    private final int amount;
    private final List<Violation> wrong = new ArrayList<>();
    private int untold;

    /**
     * @param keyColumn heading
     * @param amountColumn heading; {@code null} where amounts do not matter
     * @throws Invalid if there is no such heading, or two
     */
    public PopulationSheet(Sheet sheet, String keyColumn, @Nullable String amountColumn) {
        this.sheet = sheet;
        this.key = place(keyColumn, "/keyColumn");
        this.amount = amountColumn == null ? -1 : place(amountColumn, "/amountColumn");
    }

    /** @throws Invalid with the lines whose key or amount is missing or cannot be read: what they hold is not repeated */
    public Population read() {
        List<PopulationRow> rows = new ArrayList<>(sheet.rows().size());
        sheet.rows().forEach(row -> rows.add(new PopulationRow(row.line(), keyOf(row), amountOf(row))));
        if (!wrong.isEmpty()) {
            throw new Invalid(told());
        }
        return Population.ofRows(rows);
    }

    private String keyOf(SheetRow row) {
        String written = row.cell(key);
        if (written.isEmpty()) {
            fault(
                    row,
                    "key-missing",
                    "Raden har inget värde i nyckelkolumnen. Ta bort summeringsrader och rader utan nyckel.",
                    "The row has no value in the key column. Remove sums and rows without a key.");
        }
        return written;
    }

    private @Nullable BigDecimal amountOf(SheetRow row) {
        if (amount < 0) {
            return null;
        }
        Optional<BigDecimal> read = Amounts.read(row.cell(amount));
        if (read.isEmpty()) {
            fault(
                    row,
                    "amount-unreadable",
                    "Beloppet går inte att läsa. Skriv till exempel 1 234,50.",
                    "The amount cannot be read. Write for instance 1 234.50.");
        }
        return read.orElse(null);
    }

    private void fault(SheetRow row, String rule, String sv, String en) {
        if (wrong.size() < MOST_TOLD) {
            wrong.add(new Violation(
                    "/rows/" + row.line(),
                    rule,
                    new Text("Rad " + row.line() + ": " + sv, "Line " + row.line() + ": " + en)));
        } else {
            untold++;
        }
    }

    private List<Violation> told() {
        List<Violation> all = new ArrayList<>(wrong);
        if (untold > 0) {
            all.add(new Violation(
                    "/rows", "more-rows", new Text("Och " + untold + " fel till.", "And " + untold + " more faults.")));
        }
        return all;
    }

    private int place(String heading, String pointer) {
        int first = sheet.headings().indexOf(heading);
        if (first < 0 || first != sheet.headings().lastIndexOf(heading)) {
            throw new Invalid(
                    pointer,
                    "column-unknown",
                    "Filen har inte en kolumn " + heading + ". Kolumnerna är: " + String.join(", ", sheet.headings())
                            + ".",
                    "The file does not have one column " + heading + ". The columns are: "
                            + String.join(", ", sheet.headings()) + ".");
        }
        return first;
    }
}
