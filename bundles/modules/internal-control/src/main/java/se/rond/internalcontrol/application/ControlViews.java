// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.findings.MeasureSummary;
import se.rond.internalcontrol.api.ControlAction;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.application.Boards.Reached;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.ControlResult;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.PlannedSize;
import se.rond.organisation.PersonNames;

/** Controls as they are shown, with the names that a whole list needs looked up once. */
final class ControlViews {

    private final PlanDesk desk;
    private final PersonNames people;
    private final Map<UUID, List<CorrectiveAction>> actions;
    private final Map<UUID, ControlPlan> plans;
    private final Map<String, MeasureSummary> now;
    private final Map<String, Reached> reached = new HashMap<>();

    private ControlViews(
            PlanDesk desk,
            Collection<ControlActivity> controls,
            Map<UUID, ControlPlan> plans,
            Map<String, MeasureSummary> now) {
        this.desk = desk;
        this.now = now;
        this.plans = plans;
        List<UUID> judged = controls.stream()
                .filter(control -> control.finding() != null)
                .map(ControlActivity::id)
                .toList();
        List<CorrectiveAction> all = desk.controls().actionsOf(judged);
        this.actions = all.stream().collect(Collectors.groupingBy(CorrectiveAction::activity));
        this.people = PersonNames.ofPeople(
                Stream.concat(
                                controls.stream().flatMap(ControlViews::named),
                                all.stream().map(CorrectiveAction::owner))
                        .toList(),
                desk.boards().organisation());
    }

    /**
     * Controls of several plans, each as the version in force has it.
     *
     * @param now how measures stand, by the id of their action; those left out as was learned last
     */
    static ControlViews of(Collection<ControlActivity> controls, PlanDesk desk, Map<String, MeasureSummary> now) {
        Set<UUID> cycles = controls.stream().map(ControlActivity::cycle).collect(Collectors.toSet());
        Map<UUID, ControlPlan> plans = new HashMap<>();
        desk.plans().ofCycles(cycles).stream()
                .collect(Collectors.groupingBy(ControlPlan::cycle))
                .forEach((cycle, versions) -> plans.put(cycle, PlanDesk.inForce(versions)));
        return new ControlViews(desk, controls, plans, now);
    }

    /** Controls of one version of a plan. */
    static ControlViews of(ControlPlan plan, Collection<ControlActivity> controls, PlanDesk desk) {
        return new ControlViews(desk, controls, Map.of(plan.cycle(), plan), Map.of());
    }

    private static Stream<@Nullable UUID> named(ControlActivity control) {
        return Stream.of(
                        Optional.ofNullable(control.performer()),
                        Optional.ofNullable(control.routineOwner()),
                        signer(
                                control.result() == null
                                        ? null
                                        : control.result().by()),
                        signer(
                                control.assessment() == null
                                        ? null
                                        : control.assessment().by()),
                        signer(
                                control.ending() == null
                                        ? null
                                        : control.ending().by()))
                .flatMap(Optional::stream);
    }

    private static Optional<UUID> signer(@Nullable Signature signature) {
        return Optional.ofNullable(signature).map(Signature::person);
    }

    ControlView view(ControlActivity control) {
        ControlPlan plan = Objects.requireNonNull(plans.get(control.cycle()));
        ControlGiven given = control.given();
        UUID unit = given.routineUnit();
        ControlResult result = control.result();
        Judgement assessment = control.assessment();
        Judgement ending = control.ending();
        Signature started = control.started();
        return new ControlView(
                control.id(),
                plan.id(),
                control.cycle(),
                desk.boards().ref(control.board()),
                control.year(),
                given.risk(),
                given.control(),
                given.title(),
                given.method(),
                given.samplePlan(),
                desk.words().of(control),
                given.periodFrom(),
                given.periodTo(),
                people.refOrNull(given.performer()),
                unit == null ? null : desk.boards().ref(unit),
                people.refOrNull(given.routineOwner()),
                control.state(),
                control.counts()
                        && control.state().isToDo()
                        && control.periodTo().isBefore(desk.today()),
                started == null ? null : started.day(),
                result == null ? null : result.given(),
                result == null ? null : result.submittedOn(),
                result == null ? null : people.refOrNull(result.by()),
                assessment == null ? null : assessment.words(),
                assessment == null ? null : assessment.by().day(),
                assessment == null ? null : people.refOrNull(assessment.by()),
                ending == null ? null : ending.words(),
                ending == null ? null : ending.by().day(),
                ending == null ? null : people.refOrNull(ending.by()),
                control.finding(),
                actions.getOrDefault(control.id(), List.of()).stream()
                        .map(this::action)
                        .toList(),
                control.removedBecause(),
                control.leftOut(),
                PlannedSize.of(given.samplePlan()),
                null,
                null,
                may(control, plan),
                control.version());
    }

    private CorrectiveView action(CorrectiveAction action) {
        CorrectiveView learned = action(action, people);
        MeasureSummary present = now.get(action.id().toString());
        return present == null ? learned : learned.asOf(present, people.refOrNull(present.owner()));
    }

    static CorrectiveView action(CorrectiveAction action, PersonNames people) {
        return new CorrectiveView(
                action.id(),
                action.activity(),
                action.title(),
                people.refOrNull(action.owner()),
                action.dueOn(),
                action.state(),
                action.doneOn(),
                action.isInTime(),
                action.effect(),
                action.measure());
    }

    private Set<ControlAction> may(ControlActivity control, ControlPlan plan) {
        Set<ControlAction> may = EnumSet.noneOf(ControlAction.class);
        if (plan.state() == PlanState.DRAFT
                && control.isAddedIn(plan.number())
                && has(InternalControlPermissions.EDIT_PLAN, plan)) {
            may.add(ControlAction.CHANGE);
        }
        if (plan.state() != PlanState.ACTIVE || !control.counts()) {
            return may;
        }
        if (has(InternalControlPermissions.PERFORM, plan) && Objects.equals(control.performer(), desk.caller())) {
            mayPerform(control, may);
        }
        if (has(InternalControlPermissions.ASSESS, plan)) {
            mayAssess(control, may);
        }
        return may;
    }

    private static void mayPerform(ControlActivity control, Set<ControlAction> may) {
        if (control.state() == ControlState.PLANNED) {
            may.add(ControlAction.START);
        } else if (control.state() == ControlState.IN_PROGRESS) {
            may.add(ControlAction.SUBMIT);
        }
    }

    private void mayAssess(ControlActivity control, Set<ControlAction> may) {
        switch (control.state()) {
            case PLANNED, IN_PROGRESS -> may.addAll(EnumSet.of(ControlAction.CLOSE, ControlAction.GIVE));
            case PERFORMED -> {
                if (!Objects.equals(control.performer(), desk.caller())) {
                    may.add(ControlAction.ASSESS);
                }
            }
            case MAJOR_DEVIATION -> may.addAll(EnumSet.of(ControlAction.CORRECT, ControlAction.FOLLOW_UP));
            default -> {}
        }
    }

    private boolean has(String permission, ControlPlan plan) {
        return reached.computeIfAbsent(permission, desk.boards()::reached).covers(plan.board(), plan.cycle());
    }
}
