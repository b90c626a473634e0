// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.Findings;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewFinding;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.RiskBand;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.internalcontrol.domain.ControlPlan;
import se.rond.internalcontrol.domain.CorrectiveAction;
import se.rond.internalcontrol.domain.PlanRisk;
import se.rond.internalcontrol.domain.PlannedAction;
import se.rond.internalcontrol.domain.Signature;
import se.rond.internalcontrol.domain.WholePlan;
import se.rond.kernel.Ids;
import se.rond.kernel.Text;

/** What is to be done about risks and deviations lives in the follow-up. Works within a unit of work. */
@Component(service = PlanMeasures.class)
public final class PlanMeasures {

    static final String MODULE = "internal-control";

    private final Measures measures;
    private final Findings findings;
    private final PlanDesk desk;

    @Activate
    public PlanMeasures(@Reference Measures measures, @Reference Findings findings, @Reference PlanDesk desk) {
        this.measures = measures;
        this.findings = findings;
        this.desk = desk;
    }

    /** The direct actions of a plan that the board has adopted, each once. */
    void propose(WholePlan whole) {
        ControlPlan plan = whole.plan();
        for (PlanRisk risk : whole.risksIn()) {
            PlannedAction action = risk.action();
            if (action != null && action.measure() == null) {
                risk.follow(measures.propose(new NewMeasure(
                        MODULE,
                        plan.cycle(),
                        risk.id().toString(),
                        "/internal-control/plans/" + plan.id(),
                        action.given().title(),
                        risk.title(),
                        risk.band() == RiskBand.HIGH ? Priority.HIGH : Priority.MEDIUM,
                        plan.board(),
                        null,
                        action.owner(),
                        action.dueOn(),
                        null,
                        List.of())));
            }
        }
    }

    /** A major deviation is a finding, to be mended by the day that was agreed. */
    UUID report(ControlActivity control, AssessmentGiven given, LocalDate dueOn, Signature by) {
        return report(control, given, dueOn, false, by);
    }

    /**
     * @param dueOn {@code null} for the usual time of its severity
     * @param mended whether it is mended already
     */
    UUID report(
            ControlActivity control, AssessmentGiven given, @Nullable LocalDate dueOn, boolean mended, Signature by) {
        UUID unit = control.routineUnit();
        return findings.report(new NewFinding(
                MODULE,
                control.id(),
                "major-deviation",
                address(control),
                new Text(
                        "Större avvikelse i internkontrollen: " + control.title(),
                        "Major deviation in internal control: " + control.title()),
                given.explanation(),
                Severity.HIGH,
                ResponsibleParty.OCCUPANT,
                unit == null ? control.board() : unit,
                null,
                by.at(),
                by.person(),
                mended,
                false,
                List.of(),
                dueOn));
    }

    /** @param finding id of the finding that it serves */
    void correct(ControlActivity control, ActionGiven given, UUID finding) {
        correct(control, given, given.dueOn(), finding);
    }

    /** @param dueOn until when the follow-up is to see to it; {@code null} if that is not known */
    CorrectiveAction correct(ControlActivity control, ActionGiven given, @Nullable LocalDate dueOn, UUID finding) {
        UUID id = Ids.next();
        UUID unit = control.routineUnit();
        UUID measure = measures.propose(new NewMeasure(
                MODULE,
                control.id(),
                id.toString(),
                address(control),
                given.title().strip(),
                control.title(),
                Priority.HIGH,
                unit == null ? control.board() : unit,
                null,
                given.owner(),
                dueOn,
                null,
                List.of(finding)));
        CorrectiveAction action = new CorrectiveAction(id, control, given, measure);
        desk.controls().add(action);
        return action;
    }

    private static String address(ControlActivity control) {
        return "/internal-control/controls/" + control.id();
    }

    /** What has become of the measures of a control. */
    void learn(UUID control) {
        Map<String, MeasureSummary> known = measures.of(MODULE, control).stream()
                .collect(Collectors.toMap(MeasureSummary::sourceKey, summary -> summary));
        for (CorrectiveAction action : desk.controls().actions(control)) {
            MeasureSummary summary = known.get(action.id().toString());
            if (summary != null) {
                action.learn(summary);
            }
        }
    }
}
