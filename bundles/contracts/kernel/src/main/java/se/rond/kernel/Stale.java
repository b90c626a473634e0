// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** The record has changed since the caller read it: 412. */
public final class Stale extends Problem {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super(
                412,
                "stale-version",
                new Text(
                        "Någon annan har ändrat uppgiften sedan du läste den. Hämta den igen, jämför och spara på nytt.",
                        "Somebody else changed the record after you read it. Fetch it again, compare and save anew."));
    }
}
