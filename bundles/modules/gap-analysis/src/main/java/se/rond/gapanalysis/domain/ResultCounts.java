// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What approved assessments come to, counted by the database. */
public interface ResultCounts {

    /**
     * Which are counted: approved on these days, and no later than the moment from which one looks.
     *
     * @param path the subtree of then
     * @param set only of this set; {@code null} for all
     */
    record Range(
            String path,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            @Nullable String set) {}

    /**
     * The sums of a unit on a day, of a set.
     *
     * @param now of the questions shared with the one before, as {@code before} and {@code shared}
     * @param compared how many of them have one before
     */
    record Sums(
            UUID unit,
            String path,
            String set,
            LocalDate approvedOn,
            long assessments,
            long weighted,
            long weight,
            long compared,
            long now,
            long before,
            long shared) {}

    List<Sums> sums(Range range);

    /**
     * The assessments themselves, by path.
     *
     * @param units only of these; {@code null} for all
     * @param after where the page begins; {@code null} for the first
     */
    List<Assessment> page(
            Range range, boolean comparedOnly, @Nullable Set<UUID> units, Assessments.@Nullable Seen after, int rows);
}
