// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.Question;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.RoundCounts.ByDay;
import se.rond.firesafety.domain.RoundCounts.ByPath;
import se.rond.firesafety.domain.RoundCounts.Range;
import se.rond.kernel.Text;

/**
 * The share of check rounds done on time. Late and missed rounds stay in the denominator, a returned one keeps its first
 * submission, extra rounds are in neither.
 */
@Component
public final class RoundFigures implements FigureSource {

    public static final String ON_TIME = "k.sba.01";

    private static final FigureDefinition DEFINITION = new FigureDefinition(
            ON_TIME,
            1,
            new Text("Andel kontrollronder gjorda i tid", "Share of check rounds done on time"),
            "percent",
            "up",
            95,
            new Text(
                    "ronder som förföll i perioden och första gången lämnades in senast på förfallodagen",
                    "rounds due in the period and first submitted on the due day or before"),
            new Text(
                    "ronder som förföll i perioden och inte är inställda; extra ronder räknas inte",
                    "rounds due in the period and not cancelled; extra rounds do not count"),
            Question.COMPLETION);

    private final RoundStatistics statistics;

    @Activate
    public RoundFigures(@Reference RoundStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return List.of(DEFINITION);
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return share(statistics.asOf(query.asOf(), counts -> counts.count(range(query))));
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        return countDivided(figure, query, paths).byPath();
    }

    /** One walk: the whole is the sum of all paths. */
    @Override
    public Divided countDivided(String figure, FigureQuery query, List<String> paths) {
        Map<Counting, Long> whole = new EnumMap<>(Counting.class);
        Map<String, Map<Counting, Long>> found = new HashMap<>();
        for (ByPath row : statistics.asOf(query.asOf(), counts -> counts.countByPath(range(query)))) {
            whole.merge(row.counting(), row.rounds(), Long::sum);
            paths.stream()
                    .filter(path -> row.path().startsWith(path))
                    .forEach(path -> add(found, path, row.counting(), row.rounds()));
        }
        return new Divided(share(whole), shares(found));
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, Map<Counting, Long>> found = new TreeMap<>();
        for (ByDay row : statistics.asOf(query.asOf(), counts -> counts.countByDay(range(query)))) {
            add(found, YearMonth.from(row.dueOn()), row.counting(), row.rounds());
        }
        return shares(found);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        LocalDate from = query.period().from();
        LocalDate to = query.period().to();
        String premise = query.premise() == null ? "" : "&premise=" + query.premise();
        return "/api/fire-safety/v1/rounds?counted=true&unitPath="
                + URLEncoder.encode(query.unitPath(), StandardCharsets.UTF_8) + premise + "&from=" + from + "&to=" + to;
    }

    private static Range range(FigureQuery query) {
        return new Range(
                query.unitPath(),
                query.premise(),
                query.period().from(),
                query.period().to());
    }

    private static <K> void add(Map<K, Map<Counting, Long>> found, K key, Counting counting, long rounds) {
        found.computeIfAbsent(key, first -> new EnumMap<>(Counting.class)).merge(counting, rounds, Long::sum);
    }

    private static <K> Map<K, FigureCount> shares(Map<K, Map<Counting, Long>> found) {
        Map<K, FigureCount> shares = new HashMap<>();
        found.forEach((key, counts) -> shares.put(key, share(counts)));
        return shares;
    }

    private static FigureCount share(Map<Counting, Long> counts) {
        long onTime = counts.getOrDefault(Counting.ON_TIME, 0L);
        long late = counts.getOrDefault(Counting.LATE, 0L);
        long missed = counts.getOrDefault(Counting.MISSED, 0L);
        long pending = counts.getOrDefault(Counting.PENDING, 0L);
        return new FigureCount(
                onTime, onTime + late + missed + pending, Map.of("late", late, "missed", missed, "pending", pending));
    }
}
