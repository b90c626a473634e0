// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Period;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.application.Statistics;
import se.rond.systemsecurity.application.SystemSecuritySettings;
import se.rond.systemsecurity.domain.Counts.Covered;
import se.rond.systemsecurity.domain.Counts.Decided;
import se.rond.systemsecurity.domain.Counts.Due;
import se.rond.systemsecurity.domain.Counts.OpenRisks;

/** k.ssa.01 to 04. */
@Component
public final class AnalysisFigures implements FigureSource {

    private static final String DONE = "k.ssa.01";
    private static final String VALID = "k.ssa.02";
    private static final String RISKS = "k.ssa.03";
    private static final String IN_TIME = "k.ssa.04";

    private final Statistics statistics;
    private final SystemSecuritySettings settings;

    @Activate
    public AnalysisFigures(@Reference Statistics statistics, @Reference SystemSecuritySettings settings) {
        this.statistics = statistics;
        this.settings = settings;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return AnalysisFigureWords.DEFINITIONS;
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return countByPath(figure, query, List.of(query.unitPath())).getOrDefault(query.unitPath(), FigureCount.NONE);
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        if (isClosed(figure, query)) {
            return Map.of();
        }
        Tally tally = tally(figure, query);
        Map<String, FigureCount> counts = new HashMap<>();
        paths.forEach(path -> counts.put(path, tally.below(path)));
        return counts;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, FigureCount> counts = new TreeMap<>();
        query.period().months().forEach((month, part) -> {
            if (!part.start().isAfter(query.asOf())) {
                counts.put(month, count(figure, query.during(part, query.asOf())));
            }
        });
        return counts;
    }

    /** What was found for a whole subtree, to be divided among those below. */
    private interface Tally {
        FigureCount below(String path);
    }

    private Tally tally(String figure, FigureQuery query) {
        return switch (figure) {
            case DONE -> done(query);
            case VALID -> valid(query);
            case RISKS -> risks(query);
            case IN_TIME -> inTime(query);
            default -> throw new IllegalArgumentException("no figure " + figure);
        };
    }

    private Tally done(FigureQuery query) {
        List<Decided> found = statistics.asOf(
                query.asOf(),
                counts -> counts.decided(
                        query.unitPath(), query.period().from(), query.period().to()));
        return path -> {
            List<Decided> here = below(found, Decided::path, path);
            long systems = here.stream().map(Decided::system).distinct().count();
            return new FigureCount(
                    here.stream().map(Decided::analysis).distinct().count(), null, Map.of("systems", systems));
        };
    }

    private Tally valid(FigureQuery query) {
        LocalDate day = day(query);
        List<Covered> found =
                statistics.asOf(moment(query), counts -> counts.covered(query.unitPath(), settings.scopeFromT(), day));
        return path -> {
            List<Covered> here = below(found, Covered::path, path);
            return FigureCount.of(
                    here.stream().mapToLong(Covered::valid).sum(),
                    here.stream().mapToLong(Covered::systems).sum());
        };
    }

    private Tally risks(FigureQuery query) {
        List<OpenRisks> found =
                statistics.asOf(moment(query), counts -> counts.openRisks(query.unitPath(), day(query)));
        return path -> {
            List<OpenRisks> here = below(found, OpenRisks::path, path);
            return new FigureCount(
                    sum(here, risks -> true),
                    null,
                    Map.of(
                            "band.orange", sum(here, risks -> risks.band() == Band.ORANGE),
                            "band.red", sum(here, risks -> risks.band() == Band.RED),
                            "red_accepted", sum(here, risks -> risks.band() == Band.RED && risks.accepted())));
        };
    }

    private static long sum(List<OpenRisks> risks, Predicate<OpenRisks> which) {
        return risks.stream().filter(which).mapToLong(OpenRisks::risks).sum();
    }

    private Tally inTime(FigureQuery query) {
        LocalDate today = LocalDate.ofInstant(query.asOf(), Period.ZONE);
        List<Due> found = statistics.asOf(
                query.asOf(),
                counts -> counts.measures(
                        query.unitPath(), query.period().from(), query.period().to(), today));
        return path -> {
            List<Due> here = below(found, Due::path, path);
            return FigureCount.of(
                    here.stream().mapToLong(Due::inTime).sum(),
                    here.stream().mapToLong(Due::measures).sum());
        };
    }

    /**
     * A system stands in no premises. How many risks there are where, and what is not done about them, is for readers of the
     * compartment: nothing at all is told to others, least of all that there are none.
     */
    private static boolean isClosed(String figure, FigureQuery query) {
        boolean apart = figure.equals(RISKS) || figure.equals(IN_TIME);
        return query.premise() != null || (apart && !query.compartments().contains(Compartment.INFOSEC));
    }

    private static <T> List<T> below(List<T> found, Function<T, String> path, String wanted) {
        return found.stream()
                .filter(each -> path.apply(each).startsWith(wanted))
                .toList();
    }

    /** What holds at a moment is looked at from the end of a past period. */
    private static Instant moment(FigureQuery query) {
        Instant end = query.period().end().minusMillis(1);
        return end.isBefore(query.asOf()) ? end : query.asOf();
    }

    private static LocalDate day(FigureQuery query) {
        return LocalDate.ofInstant(moment(query), Period.ZONE);
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(SystemSecurityPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        String path = "unitPath=" + URLEncoder.encode(query.unitPath(), StandardCharsets.UTF_8);
        Period period = query.period();
        return "/api/system-security/v1/"
                + switch (figure) {
                    case DONE -> "analyses?" + path + "&decidedFrom=" + period.from() + "&decidedTo=" + period.to();
                    case VALID -> "systems?status=active&inScope=true&" + path + "&asOf=" + day(query);
                    case RISKS -> "risks?" + path + "&asOf=" + day(query);
                    default ->
                        "measures?" + path + "&due=" + period.from() + ".." + period.to() + "&asOf="
                                + LocalDate.ofInstant(query.asOf(), Period.ZONE);
                };
    }
}
