// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order asked for, at most as many as asked for
 * @param next opaque cursor of the next page; {@code null} on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of one row more than was asked for: the extra row says that there is a next page.
     *
     * @param rows at most {@code limit + 1} rows
     * @param cursor gives the cursor parts of the last row shown: its sort value and its id
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, List<String>> cursor) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? Cursor.encode(cursor.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
