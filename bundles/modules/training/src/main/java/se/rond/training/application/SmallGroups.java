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

    /** What may be told of parts of one whole beside it. Who is in none of them is the rest, and a group like the others. */
    public static <K extends Comparable<K>> Map<K, FigureCount> told(Tally whole, Map<K, Tally> parts) {
        long divided = parts.values().stream().mapToLong(Tally::people).sum();
        long rest = whole.people() - divided;
        return told(parts, rest > 0 && whole.isTooFew(rest) ? rest : 0);
    }

    /** What may be told of parts of one whole that has nothing but them. */
    public static <K extends Comparable<K>> Map<K, FigureCount> told(Map<K, Tally> parts) {
        return told(parts, 0);
    }

    private static <K extends Comparable<K>> Map<K, FigureCount> told(Map<K, Tally> parts, long fewBeside) {
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
        untold(people, small, fewBeside).forEach(part -> counts.put(part, FigureCount.tooFew()));
        return counts;
    }

    /**
     * Which of groups side by side are not told.
     *
     * @param people how many each has
     * @param small those that are not told for themselves
     * @param fewBeside how many a group has that is not told either, and not one of these; 0 if there is none
     */
    public static <K extends Comparable<K>> Set<K> untold(Map<K, Long> people, Set<K> small, long fewBeside) {
        Set<K> untold = new HashSet<>(small);
        long together = fewBeside + small.stream().mapToLong(people::get).sum();
        int groups = small.size() + (fewBeside > 0 ? 1 : 0);
        if (groups == 1 || groups > 1 && together < Tallies.LEAST_GROUP) {
            people.entrySet().stream()
                    .filter(each -> each.getValue() > 0 && !small.contains(each.getKey()))
                    .min(Map.Entry.<K, Long>comparingByValue(Comparator.naturalOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(next -> untold.add(next.getKey()));
        }
        return untold;
    }
}
