// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** A part that is needed is away for the moment: 503, try again. */
public final class Unavailable extends Problem {

    private static final long serialVersionUID = 1L;

    public Unavailable(String rule, Text detail) {
        super(503, rule, detail);
    }
}
