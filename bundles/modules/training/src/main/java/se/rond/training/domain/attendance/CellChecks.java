// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.PersonalNumbers;
import se.rond.kernel.Text;

/** What no cell of a list may be, whatever its column. */
record CellChecks(String rule, Text message) {

    private static final int MOST = 200;
    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-\\D.*|#.*");

    /** UTF-8 that was read as something else, and what could not be read at all. */
    private static final Pattern GARBLED = Pattern.compile(".*(\\uFFFD|Ã[\\u0080-\\u00BF„…–©¥¤¶]).*");

    static Optional<CellChecks> fault(String cell) {
        return Optional.ofNullable(found(cell));
    }

    private static @Nullable CellChecks found(String cell) {
        if (FORMULA.matcher(cell).matches()) {
            return new CellChecks(
                    "formula",
                    new Text(
                            "Cellen är en formel. Klistra in den som värde i listan och skicka igen.",
                            "The cell is a formula. Paste it as a value in the list and send again."));
        }
        if (GARBLED.matcher(cell).matches()) {
            return new CellChecks(
                    "encoding-wrong",
                    new Text(
                            "Bokstäverna kan inte läsas. Spara filen som «CSV UTF-8» och skicka igen.",
                            "The letters cannot be read. Save the file as “CSV UTF-8” and send again."));
        }
        if (PersonalNumbers.isIn(cell)) {
            return new CellChecks(
                    "personal-number",
                    new Text(
                            "Cellen ser ut att vara ett personnummer. De lagras inte här: ta bort det ur listan.",
                            "The cell looks like a personal identity number. They are not kept here: take it out of the list."));
        }
        if (cell.length() > MOST) {
            return new CellChecks(
                    "text-too-long", new Text("Skriv högst 200 tecken.", "Write at most 200 characters."));
        }
        return null;
    }
}
