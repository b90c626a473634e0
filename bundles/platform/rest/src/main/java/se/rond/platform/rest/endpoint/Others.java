// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Unavailable;

/** Those who write at the same moment as a request: whether it is worth while to do it again after them, and how often. */
final class Others {

    /** So often where they hold what is needed, each time for seconds; then it is many who want the same. */
    private static final int WAITS = 2;

    /** So often where a rule forbids it, perhaps by what came meanwhile. */
    private static final int REFUSALS = 1;

    /** So often where somebody has changed the whole of which it changes a part: each time one of them is through. */
    private static final int OVERTAKINGS = 8;

    private final boolean anyVersion;
    private int waits;
    private int refusals;
    private int overtakings;

    Others(HttpServletRequest request) {
        this.anyVersion = request.getHeader(HttpHeaders.IF_MATCH) == null;
    }

    /** Who has said of which version they speak is told that there is a newer one. */
    boolean mayBeThrough(@Nullable Throwable told) {
        if (told instanceof Unavailable away && away.rule().equals("database-busy")) {
            return ++waits <= WAITS;
        }
        if (told instanceof Stale) {
            return anyVersion && ++overtakings <= OVERTAKINGS;
        }
        return told instanceof RuleBroken && ++refusals <= REFUSALS;
    }
}
