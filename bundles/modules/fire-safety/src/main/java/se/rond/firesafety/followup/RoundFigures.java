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
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.figures.Question;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.RoundCounts.ByDay;
import se.rond.firesafety.domain.RoundCounts.ByPath;
import se.rond.kernel.Text;

/**
 * The share of check rounds done on time. Late and missed rounds stay in the denominator, a returned one keeps its first
 * submission, extra rounds are in neither, and neither are those that nobody has had to do yet.
 */
@Component
public final class RoundFigures implements FigureSource {

    public static final String ON_TIME = "k.sba.01";

    private static final FigureDefinition DEFINITION = new FigureDefinition(
            ON_TIME,
            2,
            new Text("Andel kontrollronder gjorda i tid", "Share of check rounds done on time"),
            "percent",
            "up",
            95,
            new Text(
                    "ronder i perioden som första gången lämnades in senast på förfallodagen",
                    "rounds of the period that were first submitted on the due day or before"),
            new Text(
                    "ronder i perioden som har förfallit eller är gjorda, utom inställda; extra ronder räknas inte",
                    "rounds of the period that are past their due day or done, except cancelled ones; extra rounds do"
                            + " not count"),
            Question.COMPLETION);

    /** What became of a round, seen from a moment. */
    private enum Standing {
        ON_TIME,
        LATE,
        MISSED,
        /** Past its due day, and may still be done. */
        OVERDUE,
        /** Not reckoned yet. */
        NOT_YET_DUE,
        /** In no figure. */
        UNCOUNTED;

        static Standing of(Counting counting, boolean passed) {
            return switch (counting) {
                case ON_TIME -> ON_TIME;
                case LATE -> LATE;
                case MISSED -> MISSED;
                case PENDING -> passed ? OVERDUE : NOT_YET_DUE;
                case CANCELLED, EXTRA -> UNCOUNTED;
            };
        }
    }

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
        Map<Standing, Long> whole = new EnumMap<>(Standing.class);
        for (Reckoning part : Reckoning.of(query)) {
            statistics
                    .asOf(query.asOf(), counts -> counts.count(part.range(query)))
                    .forEach(
                            (counting, rounds) -> whole.merge(Standing.of(counting, part.passed()), rounds, Long::sum));
        }
        return share(whole);
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        return countDivided(figure, query, paths).byPath();
    }

    /** The whole is the sum of all paths. */
    @Override
    public Divided countDivided(String figure, FigureQuery query, List<String> paths) {
        Map<Standing, Long> whole = new EnumMap<>(Standing.class);
        Map<String, Map<Standing, Long>> found = new HashMap<>();
        for (Reckoning part : Reckoning.of(query)) {
            for (ByPath row : statistics.asOf(query.asOf(), counts -> counts.countByPath(part.range(query)))) {
                Standing standing = Standing.of(row.counting(), part.passed());
                whole.merge(standing, row.rounds(), Long::sum);
                paths.stream()
                        .filter(path -> row.path().startsWith(path))
                        .forEach(path -> add(found, path, standing, row.rounds()));
            }
        }
        return new Divided(share(whole), shares(found));
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, Map<Standing, Long>> found = new TreeMap<>();
        for (Reckoning part : Reckoning.of(query)) {
            for (ByDay row : statistics.asOf(query.asOf(), counts -> counts.countByDay(part.range(query)))) {
                add(found, YearMonth.from(row.dueOn()), Standing.of(row.counting(), part.passed()), row.rounds());
            }
        }
        return shares(found);
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(FireSafetyPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        LocalDate from = query.period().from();
        LocalDate to = query.period().to();
        String premise = query.premise() == null ? "" : "&premise=" + query.premise();
        String then = statistics.isPast(query.asOf()) ? "&asOf=" + query.asOf() : "";
        return "/api/fire-safety/v1/rounds?counted=true&unitPath="
                + URLEncoder.encode(query.unitPath(), StandardCharsets.UTF_8) + premise + "&from=" + from + "&to=" + to
                + then;
    }

    private static <K> void add(Map<K, Map<Standing, Long>> found, K key, Standing standing, long rounds) {
        found.computeIfAbsent(key, first -> new EnumMap<>(Standing.class)).merge(standing, rounds, Long::sum);
    }

    private static <K> Map<K, FigureCount> shares(Map<K, Map<Standing, Long>> found) {
        Map<K, FigureCount> shares = new HashMap<>();
        found.forEach((key, counts) -> shares.put(key, share(counts)));
        return shares;
    }

    private static FigureCount share(Map<Standing, Long> counts) {
        long onTime = counts.getOrDefault(Standing.ON_TIME, 0L);
        long late = counts.getOrDefault(Standing.LATE, 0L);
        long missed = counts.getOrDefault(Standing.MISSED, 0L);
        long overdue = counts.getOrDefault(Standing.OVERDUE, 0L);
        long notYetDue = counts.getOrDefault(Standing.NOT_YET_DUE, 0L);
        return new FigureCount(
                onTime,
                onTime + late + missed + overdue,
                Map.of("late", late, "missed", missed, "overdue", overdue, "not_yet_due", notYetDue));
    }
}
