// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.kernel.Cursor;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.application.Permissions;
import se.rond.platform.followup.application.Places;

/** Answers what is to be done: to everybody their own, to whoever may read what others have to do. */
@Component(service = DutyDesk.class)
public final class DutyDesk {

    private final DutySources sources;
    private final DutyViews views;
    private final Doers doers;
    private final Places places;
    private final Organisation organisation;
    private final AnnualCycle cycle;
    private final AccessControl access;
    private final Clock clock;

    @Activate
    public DutyDesk(
            @Reference DutySources sources,
            @Reference DutyViews views,
            @Reference Doers doers,
            @Reference Places places,
            @Reference Organisation organisation,
            @Reference AnnualCycle cycle,
            @Reference AccessControl access,
            @Reference Clock clock) {
        this.sources = sources;
        this.views = views;
        this.doers = doers;
        this.places = places;
        this.organisation = organisation;
        this.cycle = cycle;
        this.access = access;
        this.clock = clock;
    }

    /** By due time. */
    public Page<DutyView> page(DutyFilter filter, PageRequest request) {
        List<DutyQuery> queries = queries(filter);
        if (queries.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Seen after = request.cursor(2).map(DutyDesk::seen).orElse(null);
        List<Duty> rows = sources.duties(filter.kind(), filter.module(), queries, after, request.limit() + 1);
        return Page.of(
                rows,
                request.limit(),
                views::of,
                last -> List.of(last.dueAt().toString(), last.id().toString()));
    }

    /** For each unit directly below that has duties, and for those that are no more: silent ones first. */
    public List<DutySummary> summary(DutyFilter filter) {
        List<DutyQuery> queries = queries(filter);
        if (queries.isEmpty()) {
            return List.of();
        }
        Map<String, DutyCount> counts = new HashMap<>();
        Map<String, String> names = rows(queries.get(0).unitPath());
        sources.countByUnit(queries).forEach((path, count) -> counts.merge(row(path, names), count, DutyCount::plus));
        return counts.entrySet().stream()
                .map(row -> DutySummary.of(
                        row.getKey(), names.getOrDefault(row.getKey(), code(row.getKey())), row.getValue()))
                .sorted(Comparator.comparing(DutySummary::isSilent)
                        .reversed()
                        .thenComparing(DutySummary::silent, Comparator.reverseOrder())
                        .thenComparing(DutySummary::name)
                        .thenComparing(DutySummary::path))
                .toList();
    }

    /** The wheel of a year. Who may not read what others have to do asks for their own. */
    public YearView year(DutyFilter filter, int year) {
        Period whole = Period.year(year);
        DutyFilter asked = new DutyFilter(
                filter.unit(),
                filter.unitPath(),
                filter.module(),
                filter.kind(),
                filter.mine(),
                filter.states(),
                whole);
        Map<YearMonth, DutyCount> counts = sources.countByMonth(queries(asked));
        List<YearView.Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            DutyCount count = counts.getOrDefault(YearMonth.of(year, month), DutyCount.NONE);
            months.add(new YearView.Month(month, cycle.in(year, month), count));
        }
        return new YearView(year, months);
    }

    /** One for each compartment that the caller sees; none where there can be nothing: only who is registered has duties. */
    List<DutyQuery> queries(DutyFilter filter) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
        if (filter.mine()) {
            UUID person = access.caller().person();
            if (person == null) {
                return List.of();
            }
            Period period = filter.period() == null ? near(today) : filter.period();
            DutyQuery mine =
                    new DutyQuery(path(filter), Scope.EVERYTHING, doers.of(person), period, filter.states(), now);
            return Arrays.stream(Compartment.values())
                    .filter(compartment -> Confidants.isGivenAway(compartment)
                            || !scope(compartment).isNothing())
                    .map(compartment -> mine.of(compartment, Scope.EVERYTHING))
                    .toList();
        }
        Period period = filter.period() == null ? Period.year(today.getYear()) : filter.period();
        DutyQuery all = new DutyQuery(path(filter), Scope.NOTHING, null, period, filter.states(), now);
        List<DutyQuery> seen = Arrays.stream(Compartment.values())
                .map(compartment -> all.of(compartment, scope(compartment)))
                .filter(query -> !query.scope().isNothing())
                .toList();
        if (seen.isEmpty()) {
            throw new Forbidden(Permissions.READ);
        }
        return seen;
    }

    private Scope scope(Compartment compartment) {
        return access.scope(Permissions.in(compartment, Permissions.READ));
    }

    private static Period near(LocalDate today) {
        LocalDate from = today.minusYears(1);
        LocalDate to = today.plusMonths(3);
        return new Period(from + ".." + to, from, to);
    }

    private @Nullable String path(DutyFilter filter) {
        if (filter.unitPath() != null) {
            return filter.unitPath();
        }
        return filter.unit() == null ? null : places.unit(filter.unit()).path();
    }

    /** The units that get a row, by path: those directly below the one asked for. */
    private Map<String, String> rows(@Nullable String path) {
        OrganisationTree tree = organisation.tree();
        Optional<Unit> top = path == null ? tree.root() : tree.unitByCode(code(path));
        Map<String, String> rows = new HashMap<>();
        top.ifPresent(unit -> {
            rows.put(unit.path(), unit.name());
            tree.children(unit.id()).forEach(child -> rows.put(child.path(), child.name()));
        });
        return rows;
    }

    /** The longest row that a path belongs to; itself if it belongs to none. */
    private static String row(String path, Map<String, String> rows) {
        return rows.keySet().stream()
                .filter(path::startsWith)
                .max(Comparator.comparing(String::length))
                .orElse(path);
    }

    static String code(String path) {
        String[] codes = path.split("/");
        return codes.length == 0 ? path : codes[codes.length - 1];
    }

    private static Seen seen(Cursor cursor) {
        try {
            return new Seen(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (RuntimeException ofAnotherList) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }
}
