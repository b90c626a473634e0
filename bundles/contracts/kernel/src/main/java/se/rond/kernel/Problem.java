// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;

/**
 * A refusal that the caller can do something about. Thrown where the rule lives, translated to
 * {@code application/problem+json} (RFC 9457) once, at the edge. Anything that is not a {@code Problem} is a fault of ours.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String rule;
    private final transient Text detail;
    private final transient List<Violation> violations;

    /**
     * @param status HTTP status, 400 to 599
     * @param rule stable name of the rule, in kebab-case; it becomes the problem's type
     * @param detail a sentence that tells the caller what to do
     */
    protected Problem(int status, String rule, Text detail, List<Violation> violations) {
        super(rule + ": " + detail.en());
        this.status = status;
        this.rule = rule;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    protected Problem(int status, String rule, Text detail) {
        this(status, rule, detail, List.of());
    }

    public int status() {
        return status;
    }

    public String rule() {
        return rule;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }
}
