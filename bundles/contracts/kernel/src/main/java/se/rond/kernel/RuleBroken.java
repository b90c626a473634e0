// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;

/** What was asked for is understood but breaks a rule of the domain in the present state: 409. */
public final class RuleBroken extends Problem {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String rule, Text detail) {
        super(409, rule, detail);
    }

    public RuleBroken(String rule, Text detail, List<Violation> violations) {
        super(409, rule, detail, violations);
    }

    public RuleBroken(String rule, String sv, String en) {
        this(rule, new Text(sv, en));
    }
}
