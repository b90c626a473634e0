// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The figures that a bundle can compute. Asked, never pushed; the follow-up adds what is common: permission, unit, period,
 * percentage. Every count is made by the database from an index, not by reading records.
 */
@ConsumerType
public interface FigureSource {

    List<FigureDefinition> definitions();

    /** Counts one figure. */
    FigureCount count(String figure, FigureQuery query);

    /**
     * Counts one figure for many subtrees at once: what a table per department or unit shows.
     *
     * @return by path; a path with nothing to count may be absent
     */
    Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths);

    /**
     * A figure as a whole and divided.
     *
     * @param byPath as {@link #countByPath} answers
     */
    record Divided(FigureCount whole, Map<String, FigureCount> byPath) {}

    /**
     * Counts one figure as a whole and for many subtrees of it: what a table with its sum shows. Who finds both in one walk
     * answers them so.
     */
    default Divided countDivided(String figure, FigureQuery query, List<String> paths) {
        return new Divided(count(figure, query), countByPath(figure, query, paths));
    }

    /** Counts one figure month by month within the period: what a trend shows. Months with nothing may be absent. */
    Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query);

    /** Address of the list, under {@code /api}, that shows exactly the records of the denominator (or of the plain count). */
    String records(String figure, FigureQuery query);

    /**
     * Which permissions let one see the records behind a figure: whoever has any of them is shown the way there. None where
     * everybody who is shown the figure may see them.
     *
     * @return ids of permissions, such as {@code fire-safety.read}
     */
    default Set<String> recordReaders(String figure) {
        return Set.of();
    }
}
