// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.Catalogue.Control;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.domain.CommonControls;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.PlanArea;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.DemoContent;
import se.rond.kernel.Ids;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;

/**
 * The plans of the demonstration municipality: every board ran last year's to the report, with deviations and some controls that
 * were not made, and is in the middle of this year's; two boards were late with theirs. The same every time.
 */
@Component
public final class DemoPlans implements DemoContent {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlans.class);
    private static final int IN_TIME = 6;

    private final PlanDesk desk;
    private final ShippedCatalogue shipped;
    private final DutyBook duties;
    private final DemoControls controls;
    private final UnitOfWork work;

    @Activate
    public DemoPlans(
            @Reference PlanDesk desk,
            @Reference ShippedCatalogue shipped,
            @Reference DutyBook duties,
            @Reference DemoControls controls,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.shipped = shipped;
        this.duties = duties;
        this.controls = controls;
        this.work = work;
    }

    @Override
    public void fill() {
        List<Unit> boards = desk.boards().on(desk.today());
        int thisYear = desk.today().getYear();
        if (boards.isEmpty() || work.read(() -> desk.plans().common(thisYear).isPresent())) {
            return;
        }
        for (int year : new int[] {thisYear - 1, thisYear}) {
            work.write(() -> desk.plans()
                    .add(new CommonControls(
                            year, DemoControls.COMMON, controls.byCoordinator(LocalDate.of(year - 1, 9, 1)))));
            for (int number = 0; number < boards.size(); number++) {
                Unit board = boards.get(number);
                int index = number;
                work.write(() -> fill(board, index, year));
            }
        }
        LOG.info("Demonstration: plans of internal control of {} boards", boards.size());
    }

    private void fill(Unit board, int index, int year) {
        ControlPlan plan =
                new ControlPlan(Ids.next(), board, year, controls.byCoordinator(LocalDate.of(year - 1, 9, 10)));
        desk.plans().add(plan);
        analyse(plan, board);
        plan.propose();
        desk.plans().flush();
        duties.require(board, year, null, desk.today());
        LocalDate meeting =
                index < IN_TIME ? LocalDate.of(year - 1, 11, 15 + index) : LocalDate.of(year, 1, 14 + index);
        if (meeting.isAfter(desk.today())) {
            return;
        }
        plan.adopt(decision(meeting, 80 + index, board, 200 + index), controls.bySecretary(meeting));
        WholePlan whole = desk.whole(plan);
        whole.controls().forEach(control -> control.inForce(1));
        plan.start(desk.today());
        duties.follow(whole);
        run(whole, index);
        whole.controls().forEach(duties::follow);
        report(whole, index, board);
    }

    private void run(WholePlan whole, int index) {
        List<ControlActivity> made = whole.controls();
        for (int place = 0; place < made.size(); place++) {
            controls.run(made.get(place), index, place);
        }
    }

    private void report(WholePlan whole, int index, Unit board) {
        LocalDate meeting = LocalDate.of(whole.plan().year() + 1, 2, 12 + index);
        boolean all =
                whole.controls().stream().allMatch(control -> control.state().isFinal());
        if (all && !meeting.isAfter(desk.today())) {
            whole.plan()
                    .report(
                            decision(meeting, 10 + index, board, 30 + index),
                            whole.settledOn(),
                            controls.bySecretary(meeting));
        }
    }

    private static BoardDecision decision(LocalDate meeting, int paragraph, Unit board, int number) {
        return new BoardDecision(meeting, "§ " + paragraph, board.code() + "-" + meeting.getYear() + "/" + number);
    }

    /** A risk of each common control, one that is accepted, and the other areas gone through. */
    private void analyse(ControlPlan plan, Unit board) {
        Person performer = performer(board);
        for (String id : DemoControls.COMMON) {
            Control control = shipped.catalogue().control(id).orElseThrow();
            TakenControl taken = new TakenControl(control, "sv");
            PlanRisk risk = new PlanRisk(Ids.next(), plan, taken.risk());
            desk.plans().add(risk);
            ControlGiven given = taken.control(risk.id(), plan.year());
            desk.controls().add(new ControlActivity(Ids.next(), plan, fitted(given, board, performer), path(board)));
        }
        accept(plan);
        desk.plans().flush();
        WholePlan whole = desk.whole(plan);
        shipped.catalogue().areas().stream()
                .filter(area ->
                        whole.risks().stream().noneMatch(risk -> risk.area().equals(area.id())))
                .forEach(area -> desk.plans()
                        .add(new PlanArea(
                                plan.cycle(),
                                area.id(),
                                "Genomgånget i ledningsgruppen; inga nya risker sedan förra året.")));
    }

    private void accept(ControlPlan plan) {
        desk.plans()
                .add(new PlanRisk(
                        Ids.next(),
                        plan,
                        new RiskGiven(
                                "operations",
                                null,
                                "Semesterperioden ger längre svarstider",
                                2,
                                2,
                                Handling.ACCEPT,
                                "Känt sedan tidigare och informeras om i god tid.",
                                null)));
    }

    private ControlGiven fitted(ControlGiven given, Unit board, Person performer) {
        LocalDate[] period =
                DemoControls.period(given.control(), given.periodFrom().getYear());
        return new ControlGiven(
                given.risk(),
                given.control(),
                given.title(),
                given.method(),
                given.samplePlan(),
                period[0],
                period[1],
                performer.id(),
                department(board).id(),
                null);
    }

    private Unit department(Unit board) {
        return desk.boards()
                .departments(board.id())
                .findFirst()
                .flatMap(desk.boards().organisation().tree()::unit)
                .orElse(board);
    }

    private String path(Unit board) {
        return department(board).path();
    }

    /** Somebody of the department who manages nothing; at the school board the one whose account the demonstration has. */
    private Person performer(Unit board) {
        Organisation organisation = desk.boards().organisation();
        Unit department = department(board);
        Set<UUID> units = organisation.tree().subtree(department.id());
        return Stream.concat(
                        organisation.personByNumber(DemoControls.PERFORMER).stream(), organisation.people().stream())
                .filter(person -> units.contains(person.unit()) && person.isEmployedOn(desk.today()))
                .filter(person -> !person.identityProtected() && !desk.ownsRoutine(person.id(), department.id(), null))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody works at " + department.code()));
    }
}
