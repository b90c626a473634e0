// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.ResultCounts.Sums;
import se.rond.kernel.Period;

/**
 * What was approved in a period. Levels of different sets cannot be added: where there are several, they are those of the set
 * that most units have, alike for the municipality, for each department and for each month.
 *
 * @param all of every set and unit
 * @param set of which levels are; {@code null} where nothing was approved
 */
record Approved(List<Sums> all, @Nullable String set) {

    static Approved of(List<Sums> all) {
        Map<String, Set<UUID>> units = new TreeMap<>();
        all.forEach(
                row -> units.computeIfAbsent(row.set(), set -> new HashSet<>()).add(row.unit()));
        return new Approved(
                all,
                units.entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<String, Set<UUID>> each) ->
                                        each.getValue().size())
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(null));
    }

    Approved below(String path) {
        return new Approved(
                all.stream().filter(row -> row.path().startsWith(path)).toList(), set);
    }

    Approved during(Period days) {
        return new Approved(
                all.stream()
                        .filter(row -> !row.approvedOn().isBefore(days.from())
                                && !row.approvedOn().isAfter(days.to()))
                        .toList(),
                set);
    }

    /** Those of the set. */
    List<Sums> comparable() {
        return all.stream().filter(row -> row.set().equals(set)).toList();
    }

    /** How many are of other sets, and so in no level. */
    long others() {
        return all.stream()
                .filter(row -> !row.set().equals(set))
                .mapToLong(Sums::assessments)
                .sum();
    }
}
