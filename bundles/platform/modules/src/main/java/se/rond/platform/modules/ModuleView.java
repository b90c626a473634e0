// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A module as an administrator sees it.
 *
 * @param name in words, as its manifest says or said it
 * @param missing what it waits for or why it failed, one line each; empty while it is well
 * @param bundleId number in the framework; {@code null} while the module is not here
 */
record ModuleView(
        String id,
        Text name,
        String symbolicName,
        String version,
        State state,
        Source source,
        Instant since,
        List<String> missing,
        @Nullable Long bundleId,
        List<Action> actions) {

    enum State {
        /** It has just come, and its parts are still finding each other. */
        STARTING,
        RUNNING,
        STOPPED,
        FAILED,
        REMOVED
    }

    /** What can be done with it now. */
    enum Action {
        START,
        STOP,
        REMOVE
    }
}
