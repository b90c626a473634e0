// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;

/** The request cannot be read: broken JSON, a date that is no date, an unknown parameter value. 400. */
public final class Malformed extends Problem {

    private static final long serialVersionUID = 1L;

    public Malformed(String rule, Text detail) {
        super(400, rule, detail);
    }

    public Malformed(String rule, Text detail, List<Violation> violations) {
        super(400, rule, detail, violations);
    }
}
