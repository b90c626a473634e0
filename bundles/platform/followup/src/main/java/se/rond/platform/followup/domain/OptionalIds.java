// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** OptionalIds that may be missing, between columns and records. */
public final class OptionalIds {

    private OptionalIds() {}

    public static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    public static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
