// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.api.WritingPlans;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Text;

/** Risks and controls of a draft. What the board has adopted before is left out by a revision, not changed. */
@Component
public final class PlanWriting implements WritingPlans {

    private static final Text RISK = new Text("Risken", "The risk");
    private static final Text CONTROL = new Text("Kontrollen", "The control");

    private final PlanDesk desk;
    private final WritingChecks checks;
    private final DraftChanges drafts;

    @Activate
    public PlanWriting(@Reference PlanDesk desk, @Reference WritingChecks checks, @Reference DraftChanges drafts) {
        this.desk = desk;
        this.checks = checks;
        this.drafts = drafts;
    }

    @Override
    public Saved<PlanDetail> saveRisk(UUID id, UUID riskId, RiskGiven given, IfMatch seen) {
        return drafts.save(id, plan -> {
            Optional<PlanRisk> known = desk.plans().risk(riskId);
            if (known.isEmpty()) {
                checks.check(given);
                PlanRisk risk = new PlanRisk(riskId, plan, given);
                desk.plans().add(risk);
                record(plan, "add-risk", risk);
                return true;
            }
            PlanRisk risk = of(plan, known.get());
            if (!risk.given().equals(given)) {
                requireOwn(risk.isAddedIn(plan.number()));
                seen.require(risk.version());
                checks.check(given);
                risk.take(given);
                record(plan, "change-risk", risk);
            }
            return false;
        });
    }

    private static PlanRisk of(ControlPlan plan, PlanRisk risk) {
        if (!risk.cycle().equals(plan.cycle())) {
            throw new NotFound(RISK, risk.id());
        }
        return risk;
    }

    private static ControlActivity of(ControlPlan plan, ControlActivity control) {
        if (!control.cycle().equals(plan.cycle())) {
            throw new NotFound(CONTROL, control.id());
        }
        return control;
    }

    private static void requireOwn(boolean own) {
        if (!own) {
            throw new RuleBroken(
                    "adopted-before",
                    "Nämnden har antagit det i en tidigare version. Ta bort det ur revideringen och lägg till ett nytt.",
                    "The board has adopted it in an earlier version. Leave it out of the revision and add another.");
        }
    }

    @Override
    public PlanDetail removeRisk(UUID id, UUID riskId, Reason why) {
        return drafts.change(id, plan -> {
            WholePlan whole = desk.whole(plan);
            PlanRisk risk = whole.risk(riskId).orElseThrow(() -> new NotFound(RISK, riskId));
            if (!whole.controlsOf(risk).isEmpty()) {
                throw new RuleBroken(
                        "risk-has-controls",
                        "Risken har kontroller i planen. Ta bort dem först.",
                        "The risk has controls in the plan. Remove those first.");
            }
            if (risk.isAddedIn(plan.number())) {
                desk.plans().remove(risk);
            } else {
                risk.remove(plan.number(), why.reason());
            }
            record(plan, "remove-risk", risk);
        });
    }

    @Override
    public Saved<PlanDetail> saveControl(UUID id, UUID controlId, ControlGiven given, IfMatch seen) {
        return drafts.save(id, plan -> {
            Optional<ControlActivity> known = desk.controls().find(controlId);
            if (known.isEmpty()) {
                String path = checks.check(given, desk.whole(plan));
                ControlActivity control = new ControlActivity(controlId, plan, given, path);
                desk.controls().add(control);
                desk.record(control, "create", Map.of(), trace(control));
                return true;
            }
            ControlActivity control = of(plan, known.get());
            if (!control.given().equals(given)) {
                requireOwn(control.isAddedIn(plan.number()));
                seen.require(control.version());
                Map<String, Object> before = trace(control);
                control.take(given, checks.check(given, desk.whole(plan)));
                desk.record(control, "change", before, trace(control));
            }
            return false;
        });
    }

    @Override
    public PlanDetail removeControl(UUID id, UUID controlId, Reason why) {
        return drafts.change(id, plan -> {
            ControlActivity control = required(plan, controlId);
            if (control.isAddedIn(plan.number())) {
                desk.controls().remove(control);
            } else {
                control.remove(plan.number(), why.reason());
            }
            desk.record(control, "remove", trace(control), Map.of());
        });
    }

    @Override
    public PlanDetail keepControl(UUID id, UUID controlId) {
        return drafts.change(id, plan -> {
            ControlActivity control = required(plan, controlId);
            if (control.isRemovedIn(plan.number())) {
                control.keep();
                desk.record(control, "keep", Map.of(), trace(control));
            }
        });
    }

    private ControlActivity required(ControlPlan plan, UUID controlId) {
        return of(plan, desk.controls().find(controlId).orElseThrow(() -> new NotFound(CONTROL, controlId)));
    }

    private void record(ControlPlan plan, String what, PlanRisk risk) {
        desk.record(
                plan, what, Map.of(), Map.of("risk", risk.id().toString(), "area", risk.area(), "value", risk.value()));
    }

    private static Map<String, Object> trace(ControlActivity control) {
        Map<String, Object> trace = new LinkedHashMap<>();
        trace.put("state", control.state().name());
        trace.put("periodFrom", control.periodFrom().toString());
        trace.put("periodTo", control.periodTo().toString());
        trace.put("performer", String.valueOf(control.performer()));
        trace.put("routineUnit", String.valueOf(control.routineUnit()));
        return trace;
    }
}
