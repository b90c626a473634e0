// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** A change was sent without {@code If-Match}: 428. */
public final class VersionMissing extends Problem {

    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super(
                428,
                "version-missing",
                new Text(
                        "Uppgiften finns redan. Skicka dess version i If-Match för att ändra den.",
                        "The record exists already. Send its version in If-Match to change it."));
    }
}
