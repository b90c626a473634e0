// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.rond.training.application.SmallGroups;
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

    /** Which of groups side by side are not told. */
    static <K extends Comparable<K>> Set<K> untold(Map<K, GroupCount> groups) {
        Map<K, Long> people = new HashMap<>();
        Set<K> small = new HashSet<>();
        groups.forEach((group, count) -> {
            people.put(group, (long) count.people);
            if (count.isSmall()) {
                small.add(group);
            }
        });
        return SmallGroups.untold(people, small, 0);
    }
}
