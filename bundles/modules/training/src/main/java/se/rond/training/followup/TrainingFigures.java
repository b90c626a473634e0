// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Period;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.application.FollowedCourses;
import se.rond.training.application.SmallGroups;
import se.rond.training.application.Tallies;
import se.rond.training.application.Tallies.Tally;
import se.rond.training.application.TrainingDesk;

/** k.tr.01 to 05, and those of single courses. Days decide, not when something was entered: a list that comes late counts. */
@Component
public final class TrainingFigures implements FigureSource {

    private final Tallies tallies;
    private final FollowedCourses followed;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public TrainingFigures(
            @Reference Tallies tallies,
            @Reference FollowedCourses followed,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.tallies = tallies;
        this.followed = followed;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return TrainingFigureWords.all(work.read(followed::all));
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return work.read(() -> tally(figure, query).below(path(query)).count());
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        return work.read(() -> SmallGroups.told(below(tally(figure, query), paths)));
    }

    @Override
    public Divided countDivided(String figure, FigureQuery query, List<String> paths) {
        return work.read(() -> {
            Tally found = tally(figure, query);
            Tally whole = found.below(path(query));
            return new Divided(whole.count(), SmallGroups.told(whole, below(found, paths)));
        });
    }

    private static Map<String, Tally> below(Tally whole, List<String> paths) {
        Map<String, Tally> parts = new HashMap<>();
        paths.forEach(path -> parts.put(path, whole.below(path)));
        return parts;
    }

    /** Of those trained, months are parts of the whole; what holds on a day is another whole each month. */
    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        return work.read(() -> {
            Map<YearMonth, Tally> months = new HashMap<>();
            query.period().months().forEach((month, part) -> {
                if (!part.start().isAfter(query.asOf())) {
                    FigureQuery then = query.during(part, query.asOf());
                    months.put(month, tally(figure, then).below(path(then)));
                }
            });
            Map<YearMonth, FigureCount> counts = new TreeMap<>();
            months.forEach((month, tally) -> counts.put(month, tally.count()));
            if (TrainingFigureWords.base(figure).equals(TrainingFigureWords.TRAINED)) {
                counts.putAll(SmallGroups.told(months));
            }
            return counts;
        });
    }

    private Tally tally(String figure, FigureQuery query) {
        String course = course(figure);
        String path = path(query);
        LocalDate to = min(query.period().to(), LocalDate.ofInstant(query.asOf(), Period.ZONE));
        LocalDate from = query.period().from();
        if (course != null && followed.isUnnamed(course)) {
            boolean units = TrainingFigureWords.base(figure).equals(TrainingFigureWords.HELD);
            return Unnamed.of(
                    units ? tallies.held(path, course, from, to) : tallies.participants(path, course, from, to), query);
        }
        return switch (TrainingFigureWords.base(figure)) {
            case TrainingFigureWords.TRAINED -> tallies.trained(path, course, from, to);
            case TrainingFigureWords.HELD -> tallies.held(path, course, from, to);
            case TrainingFigureWords.COVERAGE -> tallies.covered(path, course, day(query));
            case TrainingFigureWords.EXPIRING -> tallies.expiring(path, day(query));
            case TrainingFigureWords.ROLES -> tallies.roles(path, day(query));
            default -> throw new IllegalArgumentException("no figure " + figure);
        };
    }

    private @Nullable String course(String figure) {
        String suffix = TrainingFigureWords.suffix(figure);
        return suffix == null
                ? null
                : work.read(() -> followed.codes()).stream()
                        .filter(code -> TrainingFigureWords.id(TrainingFigureWords.base(figure), code)
                                .equals(figure))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no figure " + figure));
    }

    /** A premise stands for the unit that uses it today. */
    private String path(FigureQuery query) {
        return query.premise() == null
                ? query.unitPath()
                : desk.organisation()
                        .premise(query.premise())
                        .map(premise -> desk.pathOf(premise.occupant()))
                        .orElse(query.unitPath());
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What holds at a moment is looked at from the end of a past period. */
    private static LocalDate day(FigureQuery query) {
        Instant end = query.period().end().minusMillis(1);
        return LocalDate.ofInstant(end.isBefore(query.asOf()) ? end : query.asOf(), Period.ZONE);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        Function<String, String> encoded = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        String course = course(figure);
        String asked = "unitPath=" + encoded.apply(path(query)) + (course == null ? "" : "&course=" + course);
        LocalDate from = query.period().from();
        LocalDate to = min(query.period().to(), LocalDate.ofInstant(query.asOf(), Period.ZONE));
        if (course != null && work.read(() -> followed.isUnnamed(course))) {
            return "/api/training/v1/sessions?state=held&" + asked + "&from=" + from + "&to=" + to;
        }
        return "/api/training/v1/"
                + switch (TrainingFigureWords.base(figure)) {
                    case TrainingFigureWords.TRAINED ->
                        "records?latest=true&" + asked + "&completedFrom=" + from + "&completedTo=" + to;
                    case TrainingFigureWords.HELD -> "held-units?" + asked + "&from=" + from + "&to=" + to;
                    case TrainingFigureWords.EXPIRING -> "targets?expiring=true&" + asked + "&asOf=" + day(query);
                    case TrainingFigureWords.ROLES -> "targets?byRole=true&" + asked + "&asOf=" + day(query);
                    default -> "targets?" + asked + "&asOf=" + day(query);
                };
    }

    @Override
    public Set<String> recordReaders(String figure) {
        String course = course(figure);
        boolean unnamed = course != null && work.read(() -> followed.isUnnamed(course));
        return unnamed || TrainingFigureWords.base(figure).equals(TrainingFigureWords.HELD)
                ? Set.of(TrainingPermissions.READ)
                : Set.of(TrainingPermissions.READ_RECORDS);
    }
}
