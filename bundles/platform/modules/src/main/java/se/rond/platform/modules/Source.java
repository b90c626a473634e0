// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.util.Locale;

/** Where a module's jar came from. */
enum Source {
    /** One of the features that the distribution carries. */
    DISTRIBUTION,
    /** Dropped into {@code deploy/}. */
    DEPLOY,
    /** Sent through the console. */
    UPLOAD,
    /** Installed by a shell command, as a bundle or as a feature. */
    SHELL;

    static Source of(String location) {
        if (location.startsWith(KeptModule.LOCATION)) {
            return UPLOAD;
        }
        boolean file = location.toLowerCase(Locale.ROOT).startsWith("file:");
        return file && location.contains("/deploy/") ? DEPLOY : SHELL;
    }
}
