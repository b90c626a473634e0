// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.RunningPlans;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.MeetingDecision;
import se.rond.internalcontrol.domain.PlanGuards;
import se.rond.internalcontrol.domain.Refusals;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Violation;
import se.rond.persistence.UnitOfWork;

/** A version of a plan from draft to report, and the one that takes its place. */
@Component(service = {RunningPlans.class, PlanSteps.class})
public final class PlanSteps implements RunningPlans {

    private final PlanDesk desk;
    private final PlanViews views;
    private final PlanRules rules;
    private final DutyBook duties;
    private final PlanMeasures measures;
    private final UnitOfWork work;

    @Activate
    public PlanSteps(
            @Reference PlanDesk desk,
            @Reference PlanViews views,
            @Reference PlanRules rules,
            @Reference DutyBook duties,
            @Reference PlanMeasures measures,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.views = views;
        this.rules = rules;
        this.duties = duties;
        this.measures = measures;
        this.work = work;
    }

    @Override
    public PlanDetail propose(UUID id, IfMatch seen) {
        return step(id, InternalControlPermissions.EDIT_PLAN, seen, "propose", plan -> {
            plan.requireDraft();
            refuse(rules.missing(desk.whole(plan)));
            plan.propose();
        });
    }

    private static void refuse(List<Violation> missing) {
        Refusals.refuse(
                missing,
                "plan-incomplete",
                "Planen är inte färdig för nämnden. Se vad som saknas.",
                "The plan is not ready for the board. See what is missing.");
    }

    @Override
    public PlanDetail giveBack(UUID id, Reason why, IfMatch seen) {
        return step(id, InternalControlPermissions.RETURN_PLAN, seen, "return", plan -> plan.giveBack(why.reason()));
    }

    @Override
    public PlanDetail takeBack(UUID id, IfMatch seen) {
        return step(id, InternalControlPermissions.EDIT_PLAN, seen, "take-back", ControlPlan::takeBack);
    }

    @Override
    public PlanDetail adopt(UUID id, BoardDecision decision, IfMatch seen) {
        return step(id, InternalControlPermissions.RECORD_DECISION, seen, "adopt", plan -> {
            WholePlan whole = desk.whole(plan);
            Refusals.refuse(
                    rules.analysis(whole),
                    "risk-analysis-missing",
                    "Riskanalysen är inte gjord. Planen kan inte antas före den.",
                    "The risk analysis is not done. The plan cannot be adopted before it.");
            plan.requireProposed();
            refuse(rules.missing(whole));
            plan.adopt(decision, desk.sign());
            replaceEarlier(plan, decision);
            measures.propose(whole);
            comeIntoForce(whole);
        });
    }

    /** The version before holds until this moment: it must still be the active one. */
    private void replaceEarlier(ControlPlan plan, BoardDecision decision) {
        if (plan.number() == 1) {
            return;
        }
        ControlPlan earlier = desk.plans().ofCycle(plan.cycle()).get(plan.number() - 2);
        MeetingDecision before = Objects.requireNonNull(earlier.adoption());
        new Checks()
                .require(
                        !decision.meetingDate().isBefore(before.meetingDate()),
                        "/meetingDate",
                        "meeting-before-adoption",
                        "Nämnden antog den tidigare versionen " + before.meetingDate() + ". Revideringen är senare.",
                        "The board adopted the earlier version on " + before.meetingDate() + ". The revision is later.")
                .refuse();
        earlier.replace();
        desk.recordStep(earlier, "revise", PlanState.ACTIVE);
    }

    private void comeIntoForce(WholePlan whole) {
        ControlPlan plan = whole.plan();
        whole.controls().forEach(control -> control.inForce(plan.number()));
        duties.follow(whole);
        start(plan);
    }

    /** @return whether it began now; its year has come */
    boolean start(ControlPlan plan) {
        boolean started = plan.start(desk.today());
        if (started) {
            desk.recordStep(plan, "start", PlanState.ADOPTED);
        }
        return started;
    }

    @Override
    public PlanDetail report(UUID id, BoardDecision decision, IfMatch seen) {
        return step(id, InternalControlPermissions.EDIT_PLAN, seen, "report", plan -> {
            plan.requireActive();
            requireNoRevision(plan);
            WholePlan whole = desk.whole(plan);
            Refusals.refuse(
                    PlanGuards.open(whole, desk.words()),
                    "controls-not-final",
                    "Alla kontroller är inte avslutade. Bedöm, följ upp eller stäng dem först.",
                    "Not every control is final. Assess, follow up or close them first.");
            plan.report(decision, whole.settledOn(), desk.sign());
        });
    }

    @Override
    public Saved<PlanDetail> revise(UUID id, UUID nextId, Reason why) {
        return work.write(() -> {
            ControlPlan plan = desk.visible(id);
            desk.require(InternalControlPermissions.EDIT_PLAN, plan);
            Optional<ControlPlan> known =
                    desk.plans().find(nextId).filter(next -> next.cycle().equals(plan.cycle()));
            if (known.isPresent()) {
                return new Saved<>(views.detail(known.get()), false);
            }
            plan.requireActive();
            requireNoRevision(plan);
            ControlPlan next = plan.next(nextId, why.reason(), desk.sign());
            desk.plans().add(next);
            desk.record(next, "begin-revision", Map.of(), Map.of("year", next.year(), "version", next.number()));
            desk.plans().flush();
            return new Saved<>(views.detail(next), true);
        });
    }

    private void requireNoRevision(ControlPlan plan) {
        if (desk.plans().ofCycle(plan.cycle()).size() > plan.number()) {
            throw new RuleBroken(
                    "revision-open",
                    "En revidering av planen är påbörjad. Låt nämnden besluta om den eller ta tillbaka den.",
                    "A revision of the plan has begun. Let the board decide on it or withdraw it.");
        }
    }

    @Override
    public PlanDetail withdraw(UUID id, IfMatch seen) {
        return work.write(() -> {
            ControlPlan plan = desk.visible(id);
            desk.require(InternalControlPermissions.EDIT_PLAN, plan);
            plan.requireDraft();
            if (plan.number() == 1) {
                throw new RuleBroken(
                        "not-a-revision",
                        "Bara en revidering kan tas tillbaka. Nämnden ska ha en plan för året.",
                        "Only a revision can be withdrawn. The board is to have a plan for the year.");
            }
            seen.require(plan.version());
            new Withdrawal(desk).undo(desk.whole(plan));
            desk.recordStep(plan, "withdraw", plan.state());
            return views.detail(PlanDesk.inForce(desk.plans().ofCycle(plan.cycle())));
        });
    }

    private PlanDetail step(UUID id, String permission, IfMatch seen, String what, Consumer<ControlPlan> how) {
        return work.write(() -> {
            ControlPlan plan = desk.visible(id);
            desk.require(permission, plan);
            seen.require(plan.version());
            PlanState before = plan.state();
            how.accept(plan);
            desk.recordStep(plan, what, before);
            desk.plans().flush();
            return views.detail(plan);
        });
    }
}
