// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rond.training.application.Tallies;

/**
 * How many have to be trained, and how many are.
 *
 * @param target share that is aimed at, in percent: the highest of those that are asked for
 */
record GroupCount(int people, int valid, int target) {

    static final GroupCount NOBODY = new GroupCount(0, 0, 0);

    GroupCount plus(GroupCount other) {
        return new GroupCount(people + other.people, valid + other.valid, Math.max(target, other.target));
    }

    boolean isSmall() {
        return people > 0 && people < Tallies.LEAST_GROUP;
    }

    boolean isMet() {
        return 100L * valid >= (long) target * people;
    }

    static GroupCount sum(Collection<GroupCount> counts) {
        return counts.stream().reduce(NOBODY, GroupCount::plus);
    }

    /** Which of groups side by side are not told: the small, and the next smallest where it is a single one. */
    static <K extends Comparable<K>> Set<K> untold(Map<K, GroupCount> groups) {
        Set<K> untold = groups.entrySet().stream()
                .filter(group -> group.getValue().isSmall())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (untold.size() == 1) {
            List<Map.Entry<K, GroupCount>> others = groups.entrySet().stream()
                    .filter(group -> group.getValue().people() > 0 && !untold.contains(group.getKey()))
                    .toList();
            others.stream()
                    .min(Comparator.comparingInt((Map.Entry<K, GroupCount> group) ->
                                    group.getValue().people())
                            .thenComparing(Map.Entry::getKey))
                    .ifPresent(next -> untold.add(next.getKey()));
        }
        return untold;
    }
}
