// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.application.Boards;
import se.rond.internalcontrol.application.InternalControlSettings;
import se.rond.internalcontrol.application.ShippedCatalogue;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.Controls;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Plans;
import se.rond.internalcontrol.domain.figures.ControlFigures;
import se.rond.kernel.Malformed;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;

/** Reads what there is to be said of boards in a period. Works within a unit of work and checks no permission: the asker does. */
@Component(service = FollowUpReading.class)
public final class FollowUpReading {

    private static final int MOST_PLANS = 5_000;
    private static final int MOST_CONTROLS = 20_000;
    private static final int CHUNK = 500;
    private static final Set<ControlState> WITH_ACTIONS =
            Set.of(ControlState.MAJOR_DEVIATION, ControlState.FOLLOWED_UP);
    private static final Text PROTECTED = new Text("skyddad", "protected");

    private final Plans plans;
    private final Controls controls;
    private final ControlFigures figures;
    private final Organisation organisation;
    private final ShippedCatalogue shipped;
    private final InternalControlSettings settings;

    @Activate
    public FollowUpReading(
            @Reference Plans plans,
            @Reference Controls controls,
            @Reference ControlFigures figures,
            @Reference Organisation organisation,
            @Reference ShippedCatalogue shipped,
            @Reference InternalControlSettings settings) {
        this.plans = plans;
        this.controls = controls;
        this.figures = figures;
        this.organisation = organisation;
        this.shipped = shipped;
        this.settings = settings;
    }

    /**
     * Boards that there were at the end of the period, and others that had a plan, by name.
     *
     * @param which of them
     */
    List<BoardFollowUp> boards(Period period, LocalDate asOf, Predicate<UUID> which) {
        int year = yearOf(period);
        Map<UUID, List<ControlPlan>> versions = plans.page(Plans.Selection.ofYear(year), null, MOST_PLANS).stream()
                .sorted(Comparator.comparingInt(ControlPlan::number))
                .collect(Collectors.groupingBy(ControlPlan::board));
        Map<UUID, List<ControlActivity>> made =
                controls.page(Controls.Selection.ofYear(year), null, MOST_CONTROLS).stream()
                        .collect(Collectors.groupingBy(ControlActivity::board));
        return names(period, asOf, versions.keySet()).values().stream()
                .filter(board -> which.test(board.id()))
                .map(board -> followUp(
                        board,
                        versions.getOrDefault(board.id(), List.of()),
                        made.getOrDefault(board.id(), List.of()),
                        period,
                        asOf))
                .sorted(Comparator.comparing((BoardFollowUp one) -> one.board().name()))
                .toList();
    }

    private Map<UUID, UnitRef> names(Period period, LocalDate asOf, Set<UUID> others) {
        LocalDate day = period.to().isAfter(asOf) ? asOf : period.to();
        Map<UUID, UnitRef> found = new LinkedHashMap<>();
        Boards.of(organisation.tree(day))
                .forEach(unit -> found.put(unit.id(), new UnitRef(unit.id(), unit.code(), unit.name())));
        others.forEach(id -> found.computeIfAbsent(id, this::today));
        return found;
    }

    private UnitRef today(UUID id) {
        return organisation
                .tree()
                .unit(id)
                .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                .orElseGet(() -> new UnitRef(id, "–", "–"));
    }

    private BoardFollowUp followUp(
            UnitRef board, List<ControlPlan> versions, List<ControlActivity> made, Period period, LocalDate asOf) {
        List<UUID> deviating = made.stream()
                .filter(control -> WITH_ACTIONS.contains(control.state()))
                .map(ControlActivity::id)
                .toList();
        return new BoardFollowUp(
                board,
                new PlanVersions(versions, period.to()),
                made,
                actions(deviating),
                versions.isEmpty() ? List.of() : plans.risks(versions.get(0).cycle()),
                figures.ofAll(made.stream().map(ControlActivity::id).toList()),
                shipped.words(),
                period,
                asOf,
                settings.lastAdoption(yearOf(period)));
    }

    private List<CorrectiveAction> actions(List<UUID> of) {
        List<CorrectiveAction> all = new ArrayList<>();
        for (int from = 0; from < of.size(); from += CHUNK) {
            all.addAll(controls.actionsOf(of.subList(from, Math.min(from + CHUNK, of.size()))));
        }
        return all;
    }

    /** What people do, looked up once for all actions and risks of the boards. */
    Function<@Nullable UUID, Text> functions(List<BoardFollowUp> boards) {
        Set<UUID> owners = boards.stream()
                .flatMap(board -> Stream.concat(
                        board.actions().stream().map(CorrectiveAction::owner),
                        board.risks().stream()
                                .map(risk -> risk.action() == null
                                        ? null
                                        : risk.action().owner())
                                .filter(Objects::nonNull)))
                .collect(Collectors.toSet());
        Map<UUID, Person> people = organisation.people(owners);
        return id -> function(id == null ? null : people.get(id));
    }

    /** What they do and where, as it is said in a sentence: the register has titles in small letters. */
    private Text function(@Nullable Person person) {
        if (person == null) {
            return ReportWords.DASH;
        }
        if (person.identityProtected()) {
            return PROTECTED;
        }
        String unit = organisation.tree().unit(person.unit()).map(Unit::name).orElse("");
        String title = person.title().strip();
        String does = title.isEmpty() ? "" : Character.toUpperCase(title.charAt(0)) + title.substring(1);
        if (unit.isEmpty()) {
            return does.isEmpty() ? ReportWords.DASH : Text.same(does);
        }
        return new Text(
                (does.isEmpty() ? "Anställd" : does) + ", " + unit, (does.isEmpty() ? "Employee" : does) + ", " + unit);
    }

    /** @throws Malformed of rule {@code period-of-one-year} for a period that is no year or part of one */
    static int yearOf(Period period) {
        if (period.from().getYear() != period.to().getYear()) {
            throw new Malformed(
                    "period-of-one-year",
                    new Text(
                            "Internkontrollen följer kalenderåret. Skriv till exempel 2026-T1 eller 2026.",
                            "Internal control follows the calendar year. Write for instance 2026-T1 or 2026."));
        }
        return period.from().getYear();
    }
}
