// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import org.jspecify.annotations.Nullable;

/** Parameters as people leave them: {@code ?unit=} is the same as no unit. */
final class Given {

    private Given() {}

    static @Nullable String text(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
