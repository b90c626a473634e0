// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.InternalControlSettings;
import se.rond.internalcontrol.application.Statistics;
import se.rond.internalcontrol.domain.Counts;
import se.rond.internalcontrol.domain.Counts.Due;
import se.rond.internalcontrol.domain.Counts.Ended;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;

/** The figures of internal control. */
@Component
public final class InternalControlFigures implements FigureSource {

    static final String COMPLETION = "k.ic.01";
    static final String DEVIATIONS = "k.ic.02";
    static final String IN_TIME = "k.ic.03";
    static final String ADOPTED = "k.ic.04";

    private final Counts counts;
    private final Statistics statistics;
    private final Boards boards;
    private final InternalControlSettings settings;

    @Activate
    public InternalControlFigures(
            @Reference Counts counts,
            @Reference Statistics statistics,
            @Reference Boards boards,
            @Reference InternalControlSettings settings) {
        this.counts = counts;
        this.statistics = statistics;
        this.boards = boards;
        this.settings = settings;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return new ControlFigureWords(settings).definitions();
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return countByPath(figure, query, List.of(query.unitPath())).getOrDefault(query.unitPath(), FigureCount.NONE);
    }

    /** A control is made in no premises. */
    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        if (query.premise() != null) {
            return Map.of();
        }
        Function<String, FigureCount> tally = statistics.asOf(query.asOf(), () -> tally(figure, query));
        Map<String, FigureCount> found = new HashMap<>();
        paths.forEach(path -> found.put(path, tally.apply(path)));
        return found;
    }

    /** Whether a plan was adopted in time is asked of a year, not of its months. */
    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, FigureCount> months = new TreeMap<>();
        if (figure.equals(ADOPTED)) {
            return months;
        }
        query.period().months().forEach((month, part) -> {
            if (!part.start().isAfter(query.asOf())) {
                months.put(month, count(figure, query.during(part, query.asOf())));
            }
        });
        return months;
    }

    private Function<String, FigureCount> tally(String figure, FigureQuery query) {
        return switch (figure) {
            case COMPLETION -> completion(query);
            case DEVIATIONS -> deviations(query);
            case IN_TIME -> inTime(query);
            case ADOPTED -> adopted(query);
            default -> throw new IllegalArgumentException("no figure " + figure);
        };
    }

    private Function<String, FigureCount> completion(FigureQuery query) {
        LocalDate from = query.period().from();
        LocalDate to = endedBy(query);
        if (to.isBefore(from)) {
            return path -> FigureCount.NONE;
        }
        List<Ended> ended = counts.controls(query.unitPath(), from, to);
        List<Ended> leftOut = counts.leftOut(query.unitPath(), from, to);
        return path -> new FigureCount(
                sum(ended, path, ControlState.JUDGED),
                sum(ended, path, Set.of(ControlState.values())),
                Map.of(
                        "to_assess", sum(ended, path, Set.of(ControlState.PERFORMED)),
                        "not_performed", sum(ended, path, Set.of(ControlState.NOT_PERFORMED)),
                        "left_out", sum(leftOut, path, Set.of(ControlState.values()))));
    }

    private Function<String, FigureCount> deviations(FigureQuery query) {
        List<Ended> ended = counts.controls(
                query.unitPath(), query.period().from(), query.period().to());
        return path -> {
            long minor = sum(ended, path, Set.of(ControlState.MINOR_DEVIATION));
            long major = sum(ended, path, Set.of(ControlState.MAJOR_DEVIATION, ControlState.FOLLOWED_UP));
            return new FigureCount(
                    minor + major, sum(ended, path, ControlState.JUDGED), Map.of("minor", minor, "major", major));
        };
    }

    private static long sum(List<Ended> ended, String path, Set<ControlState> states) {
        return ended.stream()
                .filter(each -> each.path().startsWith(path) && states.contains(each.state()))
                .mapToLong(Ended::controls)
                .sum();
    }

    private Function<String, FigureCount> inTime(FigureQuery query) {
        List<Due> due = counts.actions(
                query.unitPath(), query.period().from(), query.period().to(), day(query));
        return path -> {
            List<Due> here =
                    due.stream().filter(each -> each.path().startsWith(path)).toList();
            return FigureCount.of(
                    here.stream().mapToLong(Due::inTime).sum(),
                    here.stream().mapToLong(Due::actions).sum());
        };
    }

    private Function<String, FigureCount> adopted(FigureQuery query) {
        int year = query.period().to().getYear();
        LocalDate last = settings.lastAdoption(year);
        Map<UUID, LocalDate> adoptions = counts.adoptions(year);
        List<Unit> all = boards.on(day(query));
        return path -> {
            List<Unit> here =
                    all.stream().filter(board -> board.path().startsWith(path)).toList();
            long inTime = here.stream()
                    .map(board -> adoptions.get(board.id()))
                    .filter(adopted -> adopted != null && !adopted.isAfter(last))
                    .count();
            return FigureCount.of(inTime, here.size());
        };
    }

    private static LocalDate day(FigureQuery query) {
        return LocalDate.ofInstant(query.asOf(), Period.ZONE);
    }

    /** The last day that has ended: the one from which one looks goes on. */
    private static LocalDate endedBy(FigureQuery query) {
        LocalDate ended = day(query).minusDays(1);
        return ended.isBefore(query.period().to()) ? ended : query.period().to();
    }

    @Override
    public Set<String> recordReaders(String figure) {
        return Set.of(InternalControlPermissions.READ);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        String path = "unitPath=" + URLEncoder.encode(query.unitPath(), StandardCharsets.UTF_8);
        Period period = query.period();
        String from = "&counting=true&endsFrom=" + period.from() + "&endsTo=";
        String asOf = "&asOf=" + day(query);
        return "/api/internal-control/v1/"
                + switch (figure) {
                    case COMPLETION -> "controls?" + path + from + endedBy(query) + asOf;
                    case DEVIATIONS ->
                        "controls?" + path + from + period.to()
                                + "&state=no_deviation,minor_deviation,major_deviation,followed_up" + asOf;
                    case IN_TIME -> "actions?" + path + "&due=" + period.from() + ".." + period.to() + asOf;
                    default -> "boards?" + path + "&year=" + period.to().getYear() + asOf;
                };
    }
}
