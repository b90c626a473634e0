// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.firesafety.api.FigureRecordView;

/** A figure over premises or units, each of which counts once: some hundreds, however many years there are. */
interface PlaceFigure {

    FigureDefinition definition();

    /** All of the municipality in the period, as seen from the moment; the path and premises of the query do not matter. */
    List<FigureRecordView> places(FigureQuery query);

    /** Whether it means something for a single month. */
    default boolean hasMonths() {
        return true;
    }

    /** @param places those that the query is about */
    default FigureCount count(FigureQuery query, List<FigureRecordView> places) {
        Map<String, Long> parts = new HashMap<>();
        places.stream().filter(place -> !place.counted()).forEach(place -> parts.merge(place.outcome(), 1L, Long::sum));
        long counted = places.stream().filter(FigureRecordView::counted).count();
        return new FigureCount(counted, (long) places.size(), parts);
    }

    /** @param places those below each path */
    default Map<String, FigureCount> countByPath(FigureQuery query, Map<String, List<FigureRecordView>> places) {
        Map<String, FigureCount> counts = new HashMap<>();
        places.forEach((path, below) ->
                counts.put(path, count(new FigureQuery(path, query.premise(), query.period(), query.asOf()), below)));
        return counts;
    }
}
