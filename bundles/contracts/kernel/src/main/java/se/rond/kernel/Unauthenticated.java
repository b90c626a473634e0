// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** Nobody is signed in, or the session or token has expired: 401. */
public final class Unauthenticated extends Problem {

    private static final long serialVersionUID = 1L;

    public Unauthenticated(String rule, Text detail) {
        super(401, rule, detail);
    }

    public Unauthenticated() {
        this("not-signed-in", new Text("Logga in och försök igen.", "Sign in and try again."));
    }
}
