// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.PerformerGiven;
import se.rond.internalcontrol.api.PerformingControls;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.internalcontrol.application.figures.FigureFreezing;
import se.rond.internalcontrol.application.samples.SampleResults;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.Signature;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** A control from its start to the follow-up of what it found, while its plan is active. */
@Component
public final class ControlSteps implements PerformingControls {

    private static final int CORRECT_WITHIN_DAYS = 90;
    private static final int TITLE_LENGTH = 200;

    private final PlanDesk desk;
    private final ControlReading reading;
    private final WritingChecks checks;
    private final PlanMeasures measures;
    private final DutyBook duties;
    private final SampleResults samples;
    private final FigureFreezing figures;
    private final UnitOfWork work;

    @Activate
    public ControlSteps(
            @Reference PlanDesk desk,
            @Reference ControlReading reading,
            @Reference WritingChecks checks,
            @Reference PlanMeasures measures,
            @Reference DutyBook duties,
            @Reference SampleResults samples,
            @Reference FigureFreezing figures,
            @Reference UnitOfWork work) {
        this.desk = desk;
        this.reading = reading;
        this.checks = checks;
        this.measures = measures;
        this.duties = duties;
        this.samples = samples;
        this.figures = figures;
        this.work = work;
    }

    @Override
    public Page<ControlView> controls(ControlFilter filter, PageRequest request) {
        return reading.controls(filter, request);
    }

    @Override
    public ControlView control(UUID id) {
        return reading.control(id);
    }

    @Override
    public ControlView start(UUID id, IfMatch seen) {
        return perform(id, seen, "start", control -> control.start(desk.sign()));
    }

    @Override
    public ControlView submit(UUID id, ResultGiven result, IfMatch seen) {
        return perform(id, seen, "submit", control -> {
            Signature by = desk.sign();
            samples.requireAgreement(id, result, figures.reads(id));
            control.submit(result, by);
            figures.freeze(id, by.at());
        });
    }

    private ControlView perform(UUID id, IfMatch seen, String what, Consumer<ControlActivity> how) {
        return step(id, InternalControlPermissions.PERFORM, seen, what, control -> {
            requirePerformer(control);
            how.accept(control);
        });
    }

    private void requirePerformer(ControlActivity control) {
        UUID caller = desk.caller();
        if (caller == null || !caller.equals(control.performer())) {
            throw new Forbidden(
                    "not-the-performer",
                    new Text(
                            "Kontrollen utförs av den som står som kontrollant. Be samordnaren byta kontrollant.",
                            "The control is made by its performer. Ask the coordinator to change that."));
        }
        if (desk.ownsRoutine(caller, control.routineUnit(), control.routineOwner())) {
            throw new Forbidden("performer-owns-routine", PlanDesk.OWNS_ROUTINE);
        }
    }

    @Override
    public ControlView assess(UUID id, AssessmentGiven given, IfMatch seen) {
        return step(id, InternalControlPermissions.ASSESS, seen, "assess", control -> {
            Signature by = desk.sign();
            control.assess(given, by);
            ActionGiven action = given.action();
            if (action != null) {
                check(action, "/action");
                measures.report(control, given, action, by);
            }
        });
    }

    private void check(ActionGiven action, String pointer) {
        LocalDate latest = desk.today().plusDays(CORRECT_WITHIN_DAYS);
        new Checks()
                .words(action.title(), TITLE_LENGTH, pointer + "/title")
                .require(
                        !action.dueOn().isBefore(desk.today())
                                && !action.dueOn().isAfter(latest),
                        pointer + "/dueOn",
                        "due-within-90-days",
                        "En större avvikelse rättas inom 90 dagar: tidigast i dag och senast " + latest + ".",
                        "A major deviation is corrected within 90 days: today at the earliest and on " + latest
                                + " at the latest.")
                .refuse();
        desk.requirePerson(action.owner(), pointer + "/owner");
    }

    @Override
    public ControlView correct(UUID id, ActionGiven action, IfMatch seen) {
        return step(id, InternalControlPermissions.ASSESS, seen, "correct", control -> {
            control.requireMajor();
            check(action, "");
            measures.correct(control, action, Objects.requireNonNull(control.finding()));
        });
    }

    @Override
    public ControlView followUp(UUID id, Reason how, IfMatch seen) {
        return step(id, InternalControlPermissions.ASSESS, seen, "follow-up", control -> {
            control.requireMajor();
            measures.learn(control.id());
            List<CorrectiveAction> actions = desk.controls().actions(control.id());
            if (!actions.stream().allMatch(CorrectiveAction::isChecked)) {
                throw new RuleBroken(
                        "effect-not-checked",
                        "Effekten av åtgärden är inte kontrollerad. Bedöm den i uppföljningen först.",
                        "The effect of the action has not been checked. Judge it in the follow-up first.");
            }
            if (actions.stream().noneMatch(CorrectiveAction::hasEffect)) {
                throw new RuleBroken(
                        "no-effect",
                        "Ingen åtgärd har haft effekt. Besluta om en ny åtgärd.",
                        "No action has had an effect. Decide on another action.");
            }
            control.followUp(how.reason(), desk.sign());
            measures.mended(control);
        });
    }

    @Override
    public ControlView close(UUID id, Reason why, IfMatch seen) {
        return step(
                id,
                InternalControlPermissions.ASSESS,
                seen,
                "close",
                control -> control.close(why.reason(), desk.sign()));
    }

    @Override
    public ControlView giveTo(UUID id, PerformerGiven whom, IfMatch seen) {
        return step(id, InternalControlPermissions.ASSESS, seen, "give", control -> {
            desk.requirePerson(whom.performer(), "/performer");
            checks.requireOther(whom.performer(), control.given());
            control.giveTo(whom.performer());
        });
    }

    private ControlView step(UUID id, String permission, IfMatch seen, String what, Consumer<ControlActivity> how) {
        return work.write(() -> {
            ControlActivity control = desk.visibleControl(id);
            ControlPlan plan = desk.planOf(control);
            desk.require(permission, plan);
            plan.requireActive();
            if (!control.counts()) {
                throw new RuleBroken(
                        "control-left-out",
                        "Kontrollen är inte med i den plan som gäller.",
                        "The control is not in the plan that is in force.");
            }
            seen.require(control.version());
            ControlState before = control.state();
            how.accept(control);
            duties.follow(control);
            desk.recordStep(control, what, before);
            desk.plans().flush();
            return reading.view(control);
        });
    }
}
