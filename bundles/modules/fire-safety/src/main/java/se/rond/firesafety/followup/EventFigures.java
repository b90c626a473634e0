// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.EventType;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.PlaceCounts.Events;
import se.rond.kernel.Text;

/** Fires, near misses and unwanted alarms, by type. Those withdrawn count nowhere. */
@Component
public final class EventFigures implements FigureSource {

    private static final FigureDefinition DEFINITION = new FigureDefinition(
            "k.sba.10",
            1,
            new Text("Bränder, tillbud och onödiga larm", "Fires, near misses and unwanted alarms"),
            "count",
            "down",
            null,
            new Text(
                    "bränder, tillbud och onödiga larm i perioden",
                    "fires, near misses and unwanted alarms in the period"),
            null);

    private final RoundStatistics statistics;

    @Activate
    public EventFigures(@Reference RoundStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return List.of(DEFINITION);
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return number(events(query));
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        List<Events> events = events(query);
        Map<String, FigureCount> counts = new HashMap<>();
        paths.forEach(path -> counts.put(
                path,
                number(events.stream()
                        .filter(event -> event.path().startsWith(path))
                        .toList())));
        return counts;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, FigureCount> counts = new TreeMap<>();
        events(query).stream()
                .collect(Collectors.groupingBy(event -> YearMonth.from(event.day())))
                .forEach((month, events) -> counts.put(month, number(events)));
        return counts;
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(FireSafetyPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        String premise = query.premise() == null ? "" : "&premise=" + query.premise();
        return "/api/fire-safety/v1/events?state=valid&unitPath="
                + URLEncoder.encode(query.unitPath(), StandardCharsets.UTF_8) + premise + "&from="
                + query.period().from() + "&to=" + query.period().to()
                + (statistics.isPast(query.asOf()) ? "&asOf=" + query.asOf() : "");
    }

    private List<Events> events(FigureQuery query) {
        return statistics.placesAsOf(
                query.asOf(),
                counts -> counts.events(
                        query.unitPath(),
                        query.premise(),
                        query.period().from(),
                        query.period().to()));
    }

    private static FigureCount number(List<Events> events) {
        Map<String, Long> parts = new HashMap<>();
        for (EventType type : EventType.values()) {
            parts.put("event." + type.name().toLowerCase(Locale.ROOT), 0L);
        }
        events.forEach(event ->
                parts.merge("event." + event.type().name().toLowerCase(Locale.ROOT), event.events(), Long::sum));
        return new FigureCount(events.stream().mapToLong(Events::events).sum(), null, parts);
    }
}
