// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit rows at most, 1 to 500, 50 if the caller does not say
 * @param after cursor from the page before; {@code null} for the first page
 * @param sort name of the order, a leading {@code -} for descending; {@code null} for the list's own order
 */
public record PageRequest(
        int limit, @Nullable String after, @Nullable String sort) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Malformed(
                    "limit-out-of-range",
                    new Text("limit ska vara 1 till " + MAX_LIMIT + ".", "limit must be 1 to " + MAX_LIMIT + "."));
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null);
    }

    /** For resources: parameters as they came, absent ones as {@code null}. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String after, @Nullable String sort) {
        return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, after, sort);
    }

    /** The same list from another place: how an export walks all pages. */
    public PageRequest from(@Nullable String cursor, int pageSize) {
        return new PageRequest(pageSize, cursor, sort);
    }

    /**
     * @param size how many parts the list's cursor has
     * @throws Malformed if the cursor is not of this list
     */
    public Optional<Cursor> cursor(int size) {
        return after == null || after.isEmpty() ? Optional.empty() : Cursor.decode(after, size);
    }
}
