// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** The content is of a kind that is not accepted here: 415. */
public final class WrongType extends Problem {

    private static final long serialVersionUID = 1L;

    public WrongType(String rule, Text detail) {
        super(415, rule, detail);
    }
}
