// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import se.rond.kernel.Cursor;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Pages of what is in memory, in the order it is kept in. */
final class SortedPages<T> {

    private final Function<T, UUID> id;
    private final Function<T, String> key;

    /**
     * @param id of a row
     * @param key what the rows are sorted by
     */
    SortedPages(Function<T, UUID> id, Function<T, String> key) {
        this.id = id;
        this.key = key;
    }

    <V> Page<V> page(List<T> sorted, Predicate<T> wanted, PageRequest request, Function<T, V> view) {
        List<T> rows =
                request
                        .cursor(2)
                        .map(cursor -> sorted.subList(after(sorted, cursor), sorted.size()))
                        .orElse(sorted)
                        .stream()
                        .filter(wanted)
                        .limit(request.limit() + 1L)
                        .toList();
        return Page.of(
                rows,
                request.limit(),
                view,
                row -> List.of(key.apply(row), id.apply(row).toString()));
    }

    /** After the row that was last; if that is gone, at the first one sorted after it. */
    private int after(List<T> sorted, Cursor cursor) {
        for (int i = 0; i < sorted.size(); i++) {
            if (id.apply(sorted.get(i)).toString().equals(cursor.part(1))) {
                return i + 1;
            }
        }
        int i = 0;
        while (i < sorted.size() && key.apply(sorted.get(i)).compareTo(cursor.part(0)) <= 0) {
            i++;
        }
        return i;
    }
}
