// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts of rounds by what became of them: from an index, without reading a round. */
public interface RoundCounts {

    /**
     * Which rounds are counted.
     *
     * @param path prefix of the unit path
     * @param premise only these premises; {@code null} for all
     */
    record Range(String path, @Nullable UUID premise, LocalDate from, LocalDate to) {}

    Map<Counting, Long> count(Range range);

    /** One for each unit path below, and each way of counting. */
    List<ByPath> countByPath(Range range);

    /** One for each due day, and each way of counting. */
    List<ByDay> countByDay(Range range);

    record ByPath(String path, Counting counting, long rounds) {}

    record ByDay(LocalDate dueOn, Counting counting, long rounds) {}
}
