// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of what is about people whom a caller reaches. Few are named in the query. Of many, such as a whole department,
 * the list is walked and what is about others left out: a query that names thousands takes longer to read than to run.
 */
final class WithinReach {

    static final int FEW = 200;
    private static final int STEP = 500;

    private WithinReach() {}

    /**
     * Reads rows of a list.
     *
     * @param <R> the row
     * @param <S> where a page begins
     */
    interface Pages<R, S> {
        List<R> read(@Nullable Set<UUID> people, @Nullable S after, int rows);
    }

    static <R, S> List<R> rows(
            @Nullable Set<UUID> people,
            @Nullable S after,
            int wanted,
            Pages<R, S> pages,
            Function<R, UUID> person,
            Function<R, S> seen) {
        if (people == null || people.size() <= FEW) {
            return pages.read(people, after, wanted);
        }
        Predicate<R> reached = row -> people.contains(person.apply(row));
        List<R> found = new ArrayList<>();
        S from = after;
        boolean more = true;
        while (more && found.size() < wanted) {
            List<R> step = pages.read(null, from, STEP);
            step.stream().filter(reached).limit(wanted - found.size()).forEach(found::add);
            more = step.size() == STEP;
            from = more ? seen.apply(step.get(STEP - 1)) : from;
        }
        return found;
    }
}
