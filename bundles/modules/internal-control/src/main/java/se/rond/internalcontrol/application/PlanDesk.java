// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.domain.CatalogueWords;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.Controls;
import se.rond.internalcontrol.domain.Plans;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Unit;

/** Who may do what with which plan, now; and what the trail keeps. */
@Component(service = PlanDesk.class)
public final class PlanDesk {

    private static final Text PLAN = new Text("Planen", "The plan");
    private static final Text CONTROL = new Text("Kontrollen", "The control");
    private static final Set<String> MANAGERS = Set.of("manager", "department_head");

    private final Plans plans;
    private final Controls controls;
    private final Boards boards;
    private final ShippedCatalogue shipped;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public PlanDesk(
            @Reference Plans plans,
            @Reference Controls controls,
            @Reference Boards boards,
            @Reference ShippedCatalogue shipped,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.plans = plans;
        this.controls = controls;
        this.boards = boards;
        this.shipped = shipped;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    public Plans plans() {
        return plans;
    }

    public Controls controls() {
        return controls;
    }

    public Boards boards() {
        return boards;
    }

    public CatalogueWords words() {
        return shipped.words();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    /** The caller, at this moment. */
    public Signature sign() {
        return new Signature(access.caller(), Moments.kept(clock.instant()));
    }

    public @Nullable UUID caller() {
        return access.caller().person();
    }

    public boolean may(String permission, ControlPlan plan) {
        return boards.may(permission, plan.board(), plan.cycle());
    }

    /** Whether the caller may change what is new in this version: the board has not adopted it yet. */
    boolean changes(ControlPlan plan) {
        return plan.state() == PlanState.DRAFT && may(InternalControlPermissions.EDIT_PLAN, plan);
    }

    public void require(String permission, ControlPlan plan) {
        boards.require(permission, plan.board(), plan.cycle());
    }

    /** @throws NotFound also where the caller may not even know of it */
    public ControlPlan visible(UUID id) {
        return plans.find(id)
                .filter(plan -> may(InternalControlPermissions.READ, plan))
                .orElseThrow(() -> new NotFound(PLAN, id));
    }

    /** @throws NotFound also where the caller may not even know of it */
    public ControlActivity visibleControl(UUID id) {
        return controls.find(id)
                .filter(control -> boards.may(InternalControlPermissions.READ, control.board(), control.cycle()))
                .orElseThrow(() -> new NotFound(CONTROL, id));
    }

    /** The version of the plan that holds for a control; before any does, the first. */
    public ControlPlan planOf(ControlActivity control) {
        return inForce(plans.ofCycle(control.cycle()));
    }

    static ControlPlan inForce(List<ControlPlan> versions) {
        return versions.stream()
                .filter(version -> version.state().isInForce())
                .findFirst()
                .orElseGet(() -> versions.get(0));
    }

    public WholePlan whole(ControlPlan plan) {
        return new WholePlan(
                plan, plans.areas(plan.cycle()), plans.risks(plan.cycle()), controls.ofCycle(plan.cycle()));
    }

    /** A person that a caller names in what they send. */
    public void requirePerson(@Nullable UUID id, String pointer) {
        if (id != null
                && boards.organisation()
                        .person(id)
                        .filter(person -> person.isEmployedOn(today()))
                        .isEmpty()) {
            throw new Invalid(
                    pointer,
                    "person-unknown",
                    "Personen finns inte eller är inte anställd.",
                    "There is no such person, or they are not employed.");
        }
    }

    /** Whether somebody answers for the routine of a control: as its named owner, or as a manager of the unit or above. */
    public boolean ownsRoutine(UUID person, @Nullable UUID unit, @Nullable UUID owner) {
        if (person.equals(owner)) {
            return true;
        }
        OrganisationTree tree = boards.organisation().tree();
        Optional<Unit> routine = Optional.ofNullable(unit).flatMap(tree::unit);
        return routine.isPresent()
                && boards.organisation().rolesOf(person, today()).stream()
                        .filter(role -> MANAGERS.contains(role.role()))
                        .flatMap(role -> tree.unit(role.scope()).stream())
                        .anyMatch(managed -> routine.get().path().startsWith(managed.path()));
    }

    static final Text OWNS_ROUTINE = new Text(
            "Den som ansvarar för rutinen kontrollerar den inte. Välj någon annan som kontrollant.",
            "Who answers for the routine does not control it. Choose another performer.");

    public void record(ControlPlan plan, String what, Map<String, Object> before, Map<String, Object> after) {
        trail.record(
                AuditEntry.of("internal-control.plan." + what, "control-plan", plan.id(), plan.board(), before, after));
    }

    /** The plan goes from one state to another. */
    public void recordStep(ControlPlan plan, String what, PlanState before) {
        record(
                plan,
                what,
                Map.of("state", before.name()),
                Map.of("state", plan.state().name(), "year", plan.year(), "version", plan.number()));
    }

    public void record(ControlActivity control, String what, Map<String, Object> before, Map<String, Object> after) {
        trail.record(AuditEntry.of(
                "internal-control.control." + what, "control-activity", control.id(), control.board(), before, after));
    }

    public void recordStep(ControlActivity control, String what, ControlState before) {
        record(
                control,
                what,
                Map.of("state", before.name()),
                Map.of("state", control.state().name()));
    }

    public void record(AuditEntry entry) {
        trail.record(entry);
    }
}
