// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** More was sent than is accepted: 413. */
public final class TooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    public TooLarge(String rule, Text detail) {
        super(413, rule, detail);
    }
}
