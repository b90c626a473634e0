// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource.Divided;
import se.rond.platform.followup.application.FindingFilter.Count;

/** One figure that is counted from the findings of a module. */
interface RemedyFigure {

    FigureDefinition definition();

    FigureCount count(FigureQuery query);

    Map<String, FigureCount> byPath(FigureQuery query, List<String> paths);

    /** The whole and its parts; one walk where that is enough for both. */
    default Divided divided(FigureQuery query, List<String> paths) {
        return new Divided(count(query), byPath(query, paths));
    }

    Map<YearMonth, FigureCount> byMonth(FigureQuery query);

    /** Which findings it counts. */
    Count counts();

    /** Puts what was counted at each path together for the paths above. */
    static <T> Map<String, FigureCount> group(
            List<String> paths, List<T> tallies, Function<T, String> key, Function<List<T>, FigureCount> count) {
        Map<String, FigureCount> counts = new HashMap<>();
        for (String path : paths) {
            counts.put(
                    path,
                    count.apply(tallies.stream()
                            .filter(tally -> key.apply(tally).startsWith(path))
                            .toList()));
        }
        return counts;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
