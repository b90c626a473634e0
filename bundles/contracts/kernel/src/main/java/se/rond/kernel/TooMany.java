// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** Too many attempts: 429. */
public final class TooMany extends Problem {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    public TooMany(String rule, Text detail, int retryAfterSeconds) {
        super(429, rule, detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
