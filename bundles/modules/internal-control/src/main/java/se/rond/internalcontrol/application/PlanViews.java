// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ActionView;
import se.rond.internalcontrol.api.AreaView;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanAction;
import se.rond.internalcontrol.api.PlanCounts;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanDetail.PlanVersion;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.PlanView;
import se.rond.internalcontrol.api.RiskAction;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.api.RiskView;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.Controls.Standing;
import se.rond.internalcontrol.domain.MeetingDecision;
import se.rond.internalcontrol.domain.PlanArea;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.PlannedAction;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.organisation.PersonNames;

/** Plans as they are shown. */
@Component(service = PlanViews.class)
public final class PlanViews {

    private static final Set<RiskAction> CHANGING = Set.of(RiskAction.CHANGE);

    private final PlanDesk desk;
    private final ShippedCatalogue shipped;
    private final PlanRules rules;

    @Activate
    public PlanViews(@Reference PlanDesk desk, @Reference ShippedCatalogue shipped, @Reference PlanRules rules) {
        this.desk = desk;
        this.shipped = shipped;
        this.rules = rules;
    }

    List<PlanView> rows(List<ControlPlan> plans) {
        Map<UUID, List<Standing>> standings =
                desk.controls().standings(plans.stream().map(ControlPlan::cycle).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(Standing::cycle));
        return plans.stream()
                .map(plan -> row(plan, standings.getOrDefault(plan.cycle(), List.of())))
                .toList();
    }

    private PlanView row(ControlPlan plan, List<Standing> standings) {
        MeetingDecision adoption = plan.adoption();
        MeetingDecision report = plan.report();
        return new PlanView(
                plan.id(),
                plan.cycle(),
                desk.boards().ref(plan.board()),
                plan.year(),
                plan.number(),
                plan.state(),
                adoption == null ? null : adoption.decision(),
                report == null ? null : report.decision(),
                plan.revisedBecause(),
                plan.returnedBecause(),
                plan.withoutControls(),
                counts(plan.number(), standings),
                plan.version());
    }

    private static PlanCounts counts(int number, List<Standing> standings) {
        List<Standing> in = standings.stream()
                .filter(each -> each.addedIn() <= number && (each.removedIn() == null || each.removedIn() > number))
                .toList();
        long leftOut = sum(
                standings, each -> each.removedIn() != null && each.removedIn() <= number && each.addedIn() <= number);
        return new PlanCounts(
                sum(in, each -> true),
                sum(in, each -> each.state().isToDo()),
                sum(in, each -> each.state() == ControlState.PERFORMED),
                sum(in, each -> each.state() == ControlState.NO_DEVIATION),
                sum(in, each -> each.state() == ControlState.MINOR_DEVIATION),
                sum(
                        in,
                        each -> each.state() == ControlState.MAJOR_DEVIATION
                                || each.state() == ControlState.FOLLOWED_UP),
                sum(in, each -> each.state() == ControlState.NOT_PERFORMED),
                leftOut);
    }

    private static long sum(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).mapToLong(Standing::controls).sum();
    }

    PlanDetail detail(ControlPlan plan) {
        WholePlan whole = desk.whole(plan);
        List<PlanRisk> risks = Stream.concat(whole.risksIn().stream(), whole.risksLeftOut().stream())
                .toList();
        boolean changes = desk.changes(plan);
        List<ControlActivity> controls = Stream.concat(whole.controlsIn().stream(), whole.controlsLeftOut().stream())
                .toList();
        ControlViews views = ControlViews.of(plan, controls, desk);
        PersonNames owners = PersonNames.ofPeople(
                risks.stream()
                        .map(PlanRisk::action)
                        .filter(Objects::nonNull)
                        .map(PlannedAction::owner)
                        .toList(),
                desk.boards().organisation());
        boolean draft = plan.state() == PlanState.DRAFT || plan.state() == PlanState.PROPOSED;
        return new PlanDetail(
                rows(List.of(plan)).get(0),
                areas(whole),
                risks.stream()
                        .map(risk -> risk(risk, owners, changes && risk.isAddedIn(plan.number()) ? CHANGING : Set.of()))
                        .toList(),
                controls.stream().map(views::view).toList(),
                draft ? rules.lacking(whole) : List.of(),
                draft ? rules.missing(whole) : List.of(),
                desk.plans().ofCycle(plan.cycle()).stream()
                        .map(PlanViews::version)
                        .toList(),
                may(plan));
    }

    private static PlanVersion version(ControlPlan plan) {
        MeetingDecision adoption = plan.adoption();
        return new PlanVersion(plan.id(), plan.number(), plan.state(), adoption == null ? null : adoption.decision());
    }

    private List<AreaView> areas(WholePlan whole) {
        return shipped.catalogue().areas().stream()
                .map(area -> new AreaView(
                        area.id(),
                        area.name(),
                        whole.risksIn().stream()
                                .filter(risk -> risk.area().equals(area.id()))
                                .count(),
                        whole.area(area.id()).map(PlanArea::note).orElse(null)))
                .toList();
    }

    private RiskView risk(PlanRisk risk, PersonNames owners, Set<RiskAction> may) {
        RiskGiven given = risk.given();
        PlannedAction action = risk.action();
        return new RiskView(
                risk.id(),
                given.area(),
                given.control(),
                given.title(),
                desk.words().title(risk),
                given.likelihood(),
                given.consequence(),
                risk.value(),
                risk.band(),
                given.handling(),
                given.motivation(),
                action == null
                        ? null
                        : new ActionView(
                                action.given().title(),
                                owners.refOrNull(action.owner()),
                                action.dueOn(),
                                action.measure()),
                risk.removedBecause(),
                may,
                risk.version());
    }

    private Set<PlanAction> may(ControlPlan plan) {
        Set<PlanAction> may = EnumSet.noneOf(PlanAction.class);
        boolean edits = desk.may(InternalControlPermissions.EDIT_PLAN, plan);
        boolean decides = desk.may(InternalControlPermissions.RECORD_DECISION, plan);
        switch (plan.state()) {
            case DRAFT -> {
                if (edits) {
                    may.addAll(EnumSet.of(PlanAction.EDIT, PlanAction.PROPOSE));
                }
            }
            case PROPOSED -> {
                if (edits) {
                    may.add(PlanAction.TAKE_BACK);
                }
                if (desk.may(InternalControlPermissions.RETURN_PLAN, plan)) {
                    may.add(PlanAction.RETURN);
                }
                if (decides) {
                    may.add(PlanAction.ADOPT);
                }
            }
            case ACTIVE -> {
                if (edits) {
                    may.addAll(EnumSet.of(PlanAction.REVISE, PlanAction.REPORT));
                }
            }
            default -> {}
        }
        return may;
    }
}
