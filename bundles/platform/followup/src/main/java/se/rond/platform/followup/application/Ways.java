// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Puts the pages that a caller reaches in several ways together to one. */
public final class Ways {

    private Ways() {}

    /**
     * @param page reads at most {@code limit} rows along one way, in the order
     * @param order tells any two rows apart
     */
    public static <T> List<T> merged(
            List<Reach> ways, Function<Reach, List<T>> page, Function<T, UUID> id, Comparator<T> order, int limit) {
        if (ways.size() == 1) {
            return page.apply(ways.get(0));
        }
        Set<UUID> seen = new HashSet<>();
        TreeSet<T> merged = new TreeSet<>(order);
        for (Reach way : ways) {
            page.apply(way).stream().filter(row -> seen.add(id.apply(row))).forEach(merged::add);
        }
        return merged.stream().limit(limit).toList();
    }
}
