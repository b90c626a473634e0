// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** OptionalIds that may be missing, between columns and records. */
final class OptionalIds {

    private OptionalIds() {}

    static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
