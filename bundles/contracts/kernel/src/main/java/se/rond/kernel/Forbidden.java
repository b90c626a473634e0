// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** The caller is known but may not do this here: 403. */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String rule, Text detail) {
        super(403, rule, detail);
    }

    /** @param permission the permission that is missing, such as {@code fire-safety.perform_round} */
    public Forbidden(String permission) {
        this(
                "not-permitted",
                new Text(
                        "Du saknar behörigheten " + permission + " här. Be den som tilldelar roller om den.",
                        "You lack the permission " + permission + " here. Ask whoever assigns roles for it."));
    }
}
