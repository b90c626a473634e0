// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.RoundFilter;

/**
 * Rounds to be listed, as the database is asked for them.
 *
 * @param filter what was asked for; its names are resolved in what follows
 * @param premise these; {@code null} for all
 * @param path prefix of the unit path; {@code null} for all
 * @param premises only these; {@code null} for all
 * @param opensBefore planned rounds that open before this are shown with those to be walked; only for {@code mine}
 * @param now the moment at which something is overdue
 */
public record RoundSelection(
        RoundFilter filter,
        @Nullable UUID premise,
        @Nullable String path,
        @Nullable Set<UUID> premises,
        Instant opensBefore,
        Instant now) {

    /**
     * Where a page begins.
     *
     * @param dueAt of the last round seen
     * @param id of it
     */
    public record Seen(Instant dueAt, UUID id) {}
}
