// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.training.application.Coverage.Standing;
import se.rond.training.domain.Figures;
import se.rond.training.domain.Figures.Completed;
import se.rond.training.domain.Figures.Held;
import se.rond.training.domain.Figures.Kept;
import se.rond.training.domain.Figures.Outside;

/** What the figures count, found once for a subtree and divided among those below. Works within the running unit of work. */
@Component(service = Tallies.class)
public final class Tallies {

    /** A group of so many people is told apart; one of fewer is not. */
    public static final int LEAST_GROUP = 5;

    private final Figures figures;
    private final Coverage coverage;
    private final TrainingDesk desk;

    @Activate
    public Tallies(@Reference Figures figures, @Reference Coverage coverage, @Reference TrainingDesk desk) {
        this.figures = figures;
        this.coverage = coverage;
        this.desk = desk;
    }

    /** What was found for a subtree. */
    public interface Tally {

        Tally below(String path);

        /** How many people the group has that is counted; more than it matters where units are counted. */
        long people();

        FigureCount full();

        /** Whether it is not told of so many people: of one to four. */
        default boolean isTooFew(long people) {
            return people > 0 && people < LEAST_GROUP;
        }

        /** What may be told. */
        default FigureCount count() {
            return isTooFew(people()) ? FigureCount.tooFew() : full();
        }
    }

    public Tally trained(String path, @Nullable String course, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return new Trained(List.of(), List.of(), List.of(), desk.top());
        }
        return new Trained(
                of(course, figures.completed(path, from, to), Completed::course),
                of(course, kept(path, from, to), Kept::course),
                path.equals(desk.top()) ? of(course, figures.outside(from, to), Outside::course) : List.of(),
                desk.top());
    }

    private static <T> List<T> of(@Nullable String course, List<T> found, Function<T, String> named) {
        return course == null
                ? found
                : found.stream()
                        .filter(each -> course.equals(named.apply(each)))
                        .toList();
    }

    /** Statistics are by year: they count in what has whole years. */
    private List<Kept> kept(String path, LocalDate from, LocalDate to) {
        int first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
        int last = to.plusDays(1).getDayOfYear() == 1 ? to.getYear() : to.getYear() - 1;
        return first > last ? List.of() : figures.kept(path, first, last);
    }

    /** Who is nobody of ours belongs to no unit: shown for the whole municipality only. */
    private record Trained(List<Completed> found, List<Kept> kept, List<Outside> outside, String top) implements Tally {

        @Override
        public Tally below(String path) {
            return new Trained(
                    found.stream().filter(each -> each.path().startsWith(path)).toList(),
                    kept.stream().filter(each -> each.path().startsWith(path)).toList(),
                    path.equals(top) ? outside : List.of(),
                    top);
        }

        @Override
        public long people() {
            return found.stream().map(Completed::person).distinct().count()
                    + kept.stream().mapToLong(Kept::people).sum();
        }

        @Override
        public FigureCount full() {
            Map<String, Long> parts = new HashMap<>();
            long external = outside.stream().mapToLong(Outside::people).sum();
            if (external >= LEAST_GROUP) {
                parts.put("external", external);
            }
            long courses = found.stream().map(Completed::course).distinct().count();
            if (courses > 1) {
                parts.put("persons", people());
            }
            long trained = found.stream()
                    .map(each -> each.course() + "/" + each.person())
                    .distinct()
                    .count();
            long disposed = kept.stream().mapToLong(Kept::people).sum();
            return new FigureCount(trained + disposed, null, parts);
        }
    }

    /** Of a course whose participants are a number: they belong to no unit, and are shown for the whole municipality only. */
    public Tally participants(String path, String course, LocalDate from, LocalDate to) {
        long people = to.isBefore(from) ? 0 : figures.participants(course, from, to);
        return new Participants(people, path.equals(desk.top()), desk.top());
    }

    private record Participants(long people, boolean whole, String top) implements Tally {

        @Override
        public Tally below(String path) {
            return new Participants(people, whole && path.equals(top), top);
        }

        @Override
        public FigureCount full() {
            return whole ? new FigureCount(people, null, Map.of()) : FigureCount.tooFew();
        }
    }

    public Tally held(String path, @Nullable String course, LocalDate from, LocalDate to) {
        return new HeldFor(
                to.isBefore(from)
                        ? List.of()
                        : figures.held(path, from, to).stream()
                                .filter(each -> course == null || course.equals(each.course()))
                                .toList());
    }

    private record HeldFor(List<Held> found) implements Tally {

        @Override
        public Tally below(String path) {
            return new HeldFor(
                    found.stream().filter(each -> each.path().startsWith(path)).toList());
        }

        @Override
        public long people() {
            return 0;
        }

        @Override
        public FigureCount full() {
            return new FigureCount(
                    found.stream()
                            .map(each -> each.course() + "/" + each.unit())
                            .distinct()
                            .count(),
                    null,
                    Map.of());
        }
    }

    public Tally covered(String path, @Nullable String course, LocalDate day) {
        return standing(path, course, day, false, row -> row.isValidOn(day), true);
    }

    public Tally expiring(String path, LocalDate day) {
        return standing(path, null, day, false, row -> row.isExpiringOn(day), false);
    }

    public Tally roles(String path, LocalDate day) {
        return standing(path, null, day, true, row -> row.isValidOn(day), true);
    }

    private Tally standing(
            String path,
            @Nullable String course,
            LocalDate day,
            boolean byRole,
            Predicate<Standing> counted,
            boolean share) {
        Map<String, List<Standing>> byPath = coverage.counted(day, course, byRole).stream()
                .collect(Collectors.groupingBy(each -> each.member().path()));
        return new Standings(byPath, counted, share).below(path);
    }

    /** By unit: of some thousand people in some hundred units, so that what is below many paths is soon found. */
    private record Standings(Map<String, List<Standing>> byPath, Predicate<Standing> counted, boolean share)
            implements Tally {

        @Override
        public Tally below(String path) {
            Map<String, List<Standing>> below = new HashMap<>();
            byPath.forEach((unit, found) -> {
                if (unit.startsWith(path)) {
                    below.put(unit, found);
                }
            });
            return new Standings(below, counted, share);
        }

        private Stream<Standing> found() {
            return byPath.values().stream().flatMap(List::stream);
        }

        @Override
        public long people() {
            return found().map(each -> each.member().person().id()).distinct().count();
        }

        @Override
        public FigureCount full() {
            long all = found().count();
            return new FigureCount(found().filter(counted).count(), share ? Long.valueOf(all) : null, Map.of());
        }
    }
}
