// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record Reason(@Nullable String reason) {

    /** What was said, for whoever requires words; empty where nothing was. */
    public String given() {
        return reason == null ? "" : reason;
    }
}
