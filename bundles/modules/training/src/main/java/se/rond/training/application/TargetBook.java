// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.organisation.PersonRef;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.HeldUnitView;
import se.rond.training.api.ReadingTargets;
import se.rond.training.api.TargetFilter;
import se.rond.training.api.TargetView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.application.Coverage.Standing;
import se.rond.training.domain.Figures;
import se.rond.training.domain.Figures.Held;

@Component
public final class TargetBook implements ReadingTargets {

    private final Coverage coverage;
    private final Figures figures;
    private final RequirementBook requirements;
    private final Staff staff;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public TargetBook(
            @Reference Coverage coverage,
            @Reference Figures figures,
            @Reference RequirementBook requirements,
            @Reference Staff staff,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.coverage = coverage;
        this.figures = figures;
        this.requirements = requirements;
        this.staff = staff;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Page<TargetView> targets(TargetFilter filter, PageRequest request) {
        Set<UUID> people = staff.within(TrainingPermissions.READ_RECORDS);
        LocalDate day = filter.asOf() == null ? desk.today() : filter.asOf();
        return work.read(() -> {
            Map<String, Text> names = requirements.courseNames();
            List<Standing> rows = coverage.on(day, filter.course(), filter.byRole()).stream()
                    .filter(row -> people == null
                            || people.contains(row.member().person().id()))
                    .filter(row ->
                            filter.unitPath() == null || row.member().path().startsWith(filter.unitPath()))
                    .filter(row -> !filter.expiring() || row.isExpiringOn(day))
                    .filter(row -> !filter.missing() || !row.isValidOn(day))
                    .toList();
            return page(rows, TargetBook::key, request, row -> view(row, names, day));
        });
    }

    @Override
    public Page<TargetView> lacking(@Nullable String unitPath, @Nullable String course, PageRequest request) {
        Set<UUID> people = staff.within(TrainingPermissions.READ_RECORDS);
        List<Person> reached = desk.organisation().people().stream()
                .filter(person -> people == null || people.contains(person.id()))
                .toList();
        return needs(reached, unitPath, course, false, TargetBook::key, request);
    }

    @Override
    public Page<TargetView> own(boolean expiring, PageRequest request) {
        UUID me = desk.me();
        List<Person> self = me == null
                ? List.of()
                : desk.organisation().person(me).map(List::of).orElse(List.of());
        return needs(self, null, null, expiring, TargetBook::urgency, request);
    }

    private Page<TargetView> needs(
            List<Person> of,
            @Nullable String unitPath,
            @Nullable String course,
            boolean expiring,
            Function<Standing, String> key,
            PageRequest request) {
        LocalDate day = desk.today();
        return work.read(() -> {
            Map<String, Text> names = requirements.courseNames();
            List<Standing> rows = coverage.needs(day, course, of).stream()
                    .filter(row -> !row.isValidOn(day) || expiring && row.isExpiringOn(day))
                    .filter(row -> unitPath == null || row.member().path().startsWith(unitPath))
                    .toList();
            return page(rows, key, request, row -> view(row, names, day));
        });
    }

    /** At once comes before every day. */
    private static String urgency(Standing row) {
        LocalDate due = row.due();
        return (due == null ? "" : due) + "\n" + row.member().course();
    }

    private static String key(Standing row) {
        String role = row.member().role();
        return row.member().course() + "\n" + row.member().person().employeeNumber() + "\n"
                + (role == null ? "" : role);
    }

    private TargetView view(Standing row, Map<String, Text> names, LocalDate day) {
        Person person = row.member().person();
        return new TargetView(
                person.identityProtected() ? new PersonRef(null, "skyddad") : new PersonRef(person.id(), person.name()),
                staff.unit(person.unit()),
                row.member().course(),
                names.getOrDefault(row.member().course(), Text.same(row.member().course())),
                row.member().role(),
                row.member().requirement().id(),
                row.lastDay(),
                row.due(),
                row.isValidOn(day));
    }

    @Override
    public Page<HeldUnitView> heldUnits(
            @Nullable String unitPath, @Nullable String course, LocalDate from, LocalDate to, PageRequest request) {
        return work.read(() -> {
            Map<String, Text> names = requirements.courseNames();
            Map<String, List<Held>> units = new TreeMap<>();
            figures.held(unitPath == null ? "/" : unitPath, from, to).stream()
                    .filter(held -> course == null || course.equals(held.course()))
                    .forEach(
                            held -> units.computeIfAbsent(held.course() + "\n" + held.unit(), none -> new ArrayList<>())
                                    .add(held));
            return page(
                    List.copyOf(units.values()),
                    all -> all.get(0).path() + "\n" + all.get(0).course() + "\n"
                            + all.get(0).unit(),
                    request,
                    all -> view(all, names));
        });
    }

    private HeldUnitView view(List<Held> all, Map<String, Text> names) {
        Held any = all.get(0);
        return new HeldUnitView(
                staff.unit(UUID.fromString(any.unit())),
                any.path(),
                any.course(),
                names.getOrDefault(any.course(), Text.same(any.course())),
                all.stream().map(Held::day).min(Comparator.naturalOrder()).orElseThrow(),
                all.size());
    }

    /** What is worked out as a whole is shown page by page, in the order of its keys. */
    private static <R, T> Page<T> page(
            List<R> rows, Function<R, String> key, PageRequest request, Function<R, T> view) {
        String after = request.cursor(1).map(cursor -> cursor.part(0)).orElse("");
        List<R> wanted = rows.stream()
                .sorted(Comparator.comparing(key))
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(wanted, request.limit(), view, last -> List.of(key.apply(last)));
    }
}
