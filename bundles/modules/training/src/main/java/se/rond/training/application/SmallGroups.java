// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.figures.FigureCount;
import se.rond.training.application.Tallies.Tally;

/**
 * Keeps back the numbers of small groups side by side, and what the whole less the others would tell of them: the next
 * smallest as well, where it is a single one, or where they are fewer than five people together.
 */
public final class SmallGroups {

    private SmallGroups() {}

    /** What may be told of parts of one whole. */
    public static <K extends Comparable<K>> Map<K, FigureCount> told(Map<K, Tally> parts) {
        Map<K, FigureCount> counts = new HashMap<>();
        Map<K, Long> people = new HashMap<>();
        parts.forEach((part, tally) -> {
            counts.put(part, tally.count());
            people.put(part, tally.people());
        });
        Set<K> small = counts.entrySet().stream()
                .filter(each -> each.getValue().isTooFew())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        untold(people, small).forEach(part -> counts.put(part, FigureCount.tooFew()));
        return counts;
    }

    /**
     * Which of groups side by side are not told.
     *
     * @param people how many each has
     * @param small those that are not told for themselves
     */
    public static <K extends Comparable<K>> Set<K> untold(Map<K, Long> people, Set<K> small) {
        Set<K> untold = new HashSet<>(small);
        long together = small.stream().mapToLong(people::get).sum();
        if (small.size() == 1 || !small.isEmpty() && together < Tallies.LEAST_GROUP) {
            people.entrySet().stream()
                    .filter(each -> each.getValue() > 0 && !small.contains(each.getKey()))
                    .min(Map.Entry.<K, Long>comparingByValue(Comparator.naturalOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(next -> untold.add(next.getKey()));
        }
        return untold;
    }
}
