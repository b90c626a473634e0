// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One line of {@code GET /api/health}: registered as a service by whoever knows whether a part works. The answer is
 * public, so it names no address, user, path or version.
 */
@ConsumerType
public interface HealthCheck {

    /** How well a part works. */
    enum State {
        UP,
        /** Works, but not as it should: people can go on. */
        DEGRADED,
        /** Nothing works without it: whoever balances load should send nobody here. */
        DOWN
    }

    /** @param detail one sentence in English, empty if there is nothing to say */
    record Status(State state, String detail) {

        public static final Status UP = new Status(State.UP, "");

        public static Status degraded(String detail) {
            return new Status(State.DEGRADED, detail);
        }

        public static Status down(String detail) {
            return new Status(State.DOWN, detail);
        }
    }

    /** Stable, in kebab-case, such as {@code mail}. */
    String name();

    /** Answers within a second: it is asked on every call. */
    Status check();
}
