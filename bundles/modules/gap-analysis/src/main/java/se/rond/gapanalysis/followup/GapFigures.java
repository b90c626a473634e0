// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.domain.ResultCounts;
import se.rond.gapanalysis.domain.ResultCounts.Range;
import se.rond.gapanalysis.domain.ResultCounts.Sums;
import se.rond.gapanalysis.domain.Score;
import se.rond.kernel.Period;
import se.rond.organisation.Organisation;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;
import se.rond.persistence.UnitOfWork;

/**
 * The figures of gap analyses. Levels and changes are counted from the assessments approved in the period; the share of
 * departments has every department of its last day in the denominator, so that silence counts.
 */
@Component
public final class GapFigures implements FigureSource {

    private static final String ALL = "/";
    private static final String OTHERS = "other_sets";

    private final ResultCounts counts;
    private final Organisation organisation;
    private final UnitOfWork work;

    @Activate
    public GapFigures(
            @Reference ResultCounts counts, @Reference Organisation organisation, @Reference UnitOfWork work) {
        this.counts = counts;
        this.organisation = organisation;
        this.work = work;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return GapDefinitions.ALL;
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return count(figure, query, approved(query), query.unitPath());
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        Approved approved = approved(query);
        Map<String, FigureCount> counted = new HashMap<>();
        paths.forEach(path -> counted.put(path, count(figure, query, approved, path)));
        return counted;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Approved approved = approved(query);
        Map<YearMonth, FigureCount> counted = new TreeMap<>();
        query.period().months().forEach((month, days) -> {
            FigureQuery part = query.during(days, query.asOf());
            FigureCount count = count(figure, part, approved.during(days), query.unitPath());
            if (count.numerator() > 0 || count.denominator() != null && count.denominator() > 0) {
                counted.put(month, count);
            }
        });
        return counted;
    }

    /** Of the whole municipality, which says of which set levels are. */
    private Approved approved(FigureQuery query) {
        return Approved.of(
                query.premise() != null ? List.of() : work.read(() -> counts.sums(range(query.below(ALL), null))));
    }

    static Range range(FigureQuery query, @Nullable String set) {
        return new Range(query.unitPath(), query.period().from(), query.period().to(), query.asOf(), set);
    }

    private FigureCount count(String figure, FigureQuery query, Approved all, String path) {
        Approved approved = all.below(path);
        return switch (figure) {
            case GapDefinitions.MATURITY -> maturity(approved);
            case GapDefinitions.CHANGE -> change(approved);
            case GapDefinitions.APPROVED -> share(query, approved.all(), path);
            default -> throw new IllegalArgumentException("not a figure of this source: " + figure);
        };
    }

    private static FigureCount maturity(Approved approved) {
        List<Sums> sums = approved.comparable();
        long assessments = sums.stream().mapToLong(Sums::assessments).sum();
        long weighted = sums.stream().mapToLong(Sums::weighted).sum();
        long weight = sums.stream().mapToLong(Sums::weight).sum();
        return new FigureCount(
                assessments, null, Map.of("weight", weight, OTHERS, approved.others()), Score.level(weighted, weight));
    }

    private static FigureCount change(Approved approved) {
        List<Sums> sums = approved.comparable();
        long compared = sums.stream().mapToLong(Sums::compared).sum();
        long gained = sums.stream().mapToLong(row -> row.now() - row.before()).sum();
        long shared = sums.stream().mapToLong(Sums::shared).sum();
        return new FigureCount(
                compared, null, Map.of("weight", shared, OTHERS, approved.others()), Score.level(gained, shared));
    }

    private FigureCount share(FigureQuery query, List<Sums> sums, String path) {
        Set<UUID> approved = new HashSet<>();
        sums.forEach(row -> approved.add(row.unit()));
        List<Unit> departments =
                departments(organisation, query, unit -> unit.path().startsWith(path));
        long done = departments.stream()
                .filter(unit -> approved.contains(unit.id()))
                .count();
        return FigureCount.of(done, departments.size());
    }

    /** The departments of the last day of the period; of the day from which one looks, if that is before. */
    static List<Unit> departments(Organisation organisation, FigureQuery query, Predicate<Unit> wanted) {
        if (query.premise() != null) {
            return List.of();
        }
        LocalDate seen = LocalDate.ofInstant(query.asOf(), Period.ZONE);
        LocalDate day =
                seen.isBefore(query.period().to()) ? seen : query.period().to();
        return organisation.tree(day).departments().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .filter(wanted)
                .toList();
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(GapPermissions.READ_RESULTS, GapPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        return "/api/gap-analysis/v1/figure-records?figure=" + figure + "&unitPath=" + encoded(query.unitPath())
                + "&period=" + encoded(query.period().label()) + "&asOf=" + query.asOf()
                + (figure.equals(GapDefinitions.APPROVED)
                        ? ""
                        : ofSet(approved(query).set()));
    }

    private static String ofSet(@Nullable String set) {
        return set == null ? "" : "&set=" + encoded(set);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
