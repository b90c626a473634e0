// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.Collection;
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
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.ControlResult;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Judgement;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.samples.PlannedSize;
import se.rond.kernel.Text;
import se.rond.organisation.PersonNames;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/** Controls as they are shown, with the names that a whole list needs looked up once. */
final class ControlViews {

    private final PlanDesk desk;
    private final PersonNames people;
    private final Map<UUID, List<CorrectiveAction>> actions;
    private final Map<UUID, ControlPlan> plans;
    private final Map<String, MeasureSummary> now;
    private final ControlActions may;

    private ControlViews(
            PlanDesk desk,
            Collection<ControlActivity> controls,
            Map<UUID, ControlPlan> plans,
            Map<String, MeasureSummary> now) {
        this.desk = desk;
        this.may = new ControlActions(desk);
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

    private static Stream<UUID> named(ControlActivity control) {
        return Stream.of(
                        Optional.ofNullable(control.performer()),
                        Optional.ofNullable(control.routineOwner()),
                        Optional.ofNullable(control.result())
                                .map(ControlResult::by)
                                .map(Signature::person),
                        signer(control.assessment()),
                        signer(control.ending()))
                .flatMap(Optional::stream);
    }

    private static Optional<UUID> signer(@Nullable Judgement judgement) {
        return Optional.ofNullable(judgement).map(Judgement::by).map(Signature::person);
    }

    /** In a list. */
    ControlView view(ControlActivity control) {
        return view(control, Notes.NONE);
    }

    ControlView view(ControlActivity control, Notes notes) {
        ControlPlan plan = Objects.requireNonNull(plans.get(control.cycle()));
        ControlGiven given = control.given();
        Signature started = control.started();
        HandedIn handedIn = handedIn(control.result());
        Judged assessment = judged(control.assessment());
        Judged ending = judged(control.ending());
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
                unit(given.routineUnit()),
                people.refOrNull(given.routineOwner()),
                control.state(),
                isLate(control),
                started == null ? null : started.day(),
                handedIn.given(),
                handedIn.on(),
                handedIn.by(),
                assessment.words(),
                assessment.on(),
                assessment.by(),
                ending.words(),
                ending.on(),
                ending.by(),
                control.finding(),
                actionsOf(control),
                control.removedBecause(),
                control.leftOut(),
                PlannedSize.of(given.samplePlan()),
                notes.papersDisposedOn(),
                notes.warning(),
                may.with(control, plan),
                control.version());
    }

    private @Nullable UnitRef unit(@Nullable UUID id) {
        return id == null ? null : desk.boards().ref(id);
    }

    private boolean isLate(ControlActivity control) {
        return control.counts()
                && control.state().isToDo()
                && control.periodTo().isBefore(desk.today());
    }

    private HandedIn handedIn(@Nullable ControlResult result) {
        return result == null
                ? HandedIn.NOT_YET
                : new HandedIn(result.given(), result.submittedOn(), people.refOrNull(result.by()));
    }

    private Judged judged(@Nullable Judgement judgement) {
        return judgement == null
                ? Judged.NOT_YET
                : new Judged(judgement.words(), judgement.by().day(), people.refOrNull(judgement.by()));
    }

    private List<CorrectiveView> actionsOf(ControlActivity control) {
        return actions.getOrDefault(control.id(), List.of()).stream()
                .map(this::action)
                .toList();
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

    private record HandedIn(
            @Nullable ResultGiven given,
            @Nullable LocalDate on,
            @Nullable PersonRef by) {

        private static final HandedIn NOT_YET = new HandedIn(null, null, null);
    }

    private record Judged(
            @Nullable String words,
            @Nullable LocalDate on,
            @Nullable PersonRef by) {

        private static final Judged NOT_YET = new Judged(null, null, null);
    }

    /**
     * What else there is to know of a control that is shown alone.
     *
     * @param warning what one should look at in the free text
     * @param papersDisposedOn since when its samples are gone
     */
    record Notes(@Nullable Text warning, @Nullable LocalDate papersDisposedOn) {

        private static final Notes NONE = new Notes(null, null);
    }
}
