// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import se.rond.kernel.Problem;
import se.rond.kernel.Text;

/** A one-time link that opens nothing: unknown, used or too old. 404. */
public final class WornLink extends Problem {

    private static final long serialVersionUID = 1L;

    public WornLink() {
        super(
                404,
                "link-not-valid",
                new Text(
                        "Länken är redan använd eller för gammal. Be en administratör om en ny.",
                        "The link is used or too old. Ask an administrator for a new one."));
    }
}
