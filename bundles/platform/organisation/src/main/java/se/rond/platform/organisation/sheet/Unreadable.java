// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import java.util.List;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** The file as a whole cannot be read: 422. */
public final class Unreadable extends Problem {

    private static final long serialVersionUID = 1L;

    Unreadable(String rule, String sv, String en) {
        super(422, rule, new Text(sv, en));
    }

    /** The heading line is wrong, in one way or several. */
    Unreadable(List<Violation> headings) {
        super(
                422,
                headings.size() == 1 ? headings.get(0).rule() : "headings-wrong",
                headings.size() == 1
                        ? headings.get(0).message()
                        : new Text(
                                "Rubrikraden stämmer inte. Rätta rubrikerna som listas.",
                                "The heading line is wrong. Correct the headings that are listed."),
                headings);
    }

    static Unreadable empty() {
        return new Unreadable("file-empty", "Filen är tom.", "The file is empty.");
    }

    static Unreadable withoutRows() {
        return new Unreadable(
                "file-without-rows",
                "Filen har en rubrikrad men inga rader under den.",
                "The file has a heading line but no rows below it.");
    }

    static Unreadable broken() {
        return new Unreadable(
                "file-broken",
                "Filen går inte att läsa: den är skadad eller något annat än en xlsx-fil. Öppna den, spara den på nytt"
                        + " och försök igen.",
                "The file cannot be read: it is damaged or something else than an xlsx file. Open it, save it anew and"
                        + " try again.");
    }

    static Unreadable encrypted() {
        return new Unreadable(
                "file-encrypted",
                "Filen är krypterad, lösenordsskyddad eller i det gamla xls-formatet. Spara den som xlsx utan"
                        + " lösenord, eller som CSV.",
                "The file is encrypted, protected by a password or in the old xls format. Save it as xlsx without a"
                        + " password, or as CSV.");
    }

    static Unreadable quoteOpen(long line) {
        return new Unreadable(
                "quote-not-closed",
                "På rad " + line + " börjar ett citat som aldrig slutar, eller en cell med mer än 32 767 tecken.",
                "On line " + line + " a quotation begins that never ends, or a cell of more than 32,767 characters.");
    }
}
