// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.findings.FindingDraft;
import se.rond.findings.Findings;
import se.rond.findings.FollowedFindings;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewFinding;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.ControlState;
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
    private final FollowedFindings followed;
    private final PlanDesk desk;

    @Activate
    public PlanMeasures(
            @Reference Measures measures,
            @Reference Findings findings,
            @Reference FollowedFindings followed,
            @Reference PlanDesk desk) {
        this.measures = measures;
        this.findings = findings;
        this.followed = followed;
        this.desk = desk;
    }

    /** The direct actions of a plan that the board has adopted, each once. */
    void propose(WholePlan whole) {
        ControlPlan plan = whole.plan();
        for (PlanRisk risk : whole.risksIn()) {
            PlannedAction action = risk.action();
            if (action != null && action.measure() == null) {
                risk.follow(measures.propose(NewMeasure.of(
                                new Source(
                                        MODULE,
                                        plan.cycle(),
                                        risk.id().toString(),
                                        "/internal-control/plans/" + plan.id()),
                                action.given().title(),
                                risk.band() == RiskBand.HIGH ? Priority.HIGH : Priority.MEDIUM,
                                plan.board())
                        .described(risk.title())
                        .owner(action.owner())
                        .dueOn(action.dueOn())
                        .ready()));
            }
        }
    }

    /** A major deviation is a finding, given to whoever is to mend it by the day that was agreed. */
    void report(ControlActivity control, AssessmentGiven given, ActionGiven action, Signature by) {
        UUID finding = report(control, given, action.dueOn(), by);
        control.found(finding);
        correct(control, action, finding);
    }

    /** @param dueOn by when it is to be mended */
    UUID report(ControlActivity control, AssessmentGiven given, LocalDate dueOn, Signature by) {
        return findings.report(finding(control, given, by).dueOn(dueOn).ready());
    }

    /** A major deviation that is mended already. */
    UUID reportMended(ControlActivity control, AssessmentGiven given, Signature by) {
        return findings.report(finding(control, given, by).fixedOnSite(true).ready());
    }

    private FindingDraft finding(ControlActivity control, AssessmentGiven given, Signature by) {
        Text title = desk.words().title(control);
        return NewFinding.of(
                        new Source(MODULE, control.id(), "major-deviation", address(control)),
                        new Text(
                                "Större avvikelse i internkontrollen: " + title.sv(),
                                "Major deviation in internal control: " + title.en()),
                        Severity.HIGH,
                        unit(control),
                        by.at())
                .described(given.explanation())
                .seenBy(by.person());
    }

    /** @param finding id of the finding that it serves, given to whoever owns the action */
    void correct(ControlActivity control, ActionGiven given, UUID finding) {
        propose(control, given, given.dueOn(), finding);
        followed.give(finding, given.owner());
    }

    /** What had an effect has mended the deviation: nobody has to close it a second time in the follow-up. */
    void mended(ControlActivity control) {
        UUID finding = control.finding();
        String how = control.ending() == null ? null : control.ending().words();
        if (finding != null && how != null) {
            desk.controls().actions(control.id()).stream()
                    .filter(CorrectiveAction::hasEffect)
                    .reduce((earlier, later) -> later)
                    .ifPresent(action -> followed.mended(finding, action.owner(), how));
        }
    }

    /** Where a routine belongs to another board, the board whose plan it is follows its deviation up. */
    private UUID unit(ControlActivity control) {
        UUID unit = control.routineUnit();
        return unit != null
                        && desk.boards()
                                .organisation()
                                .tree()
                                .subtree(control.board())
                                .contains(unit)
                ? unit
                : control.board();
    }

    /**
     * The action, and its measure in the follow-up. The finding stays with whoever has it.
     *
     * @param dueOn until when the follow-up is to see to it; {@code null} if that is not known
     */
    CorrectiveAction propose(ControlActivity control, ActionGiven given, @Nullable LocalDate dueOn, UUID finding) {
        UUID id = Ids.next();
        UUID measure = measures.propose(NewMeasure.of(
                        new Source(MODULE, control.id(), id.toString(), address(control)),
                        given.title().strip(),
                        Priority.HIGH,
                        unit(control))
                .described(control.title())
                .owner(given.owner())
                .dueOn(dueOn)
                .serving(List.of(finding))
                .ready());
        CorrectiveAction action = new CorrectiveAction(id, control, given, measure);
        desk.controls().add(action);
        return action;
    }

    private static String address(ControlActivity control) {
        return "/internal-control/controls/" + control.id();
    }

    /** How the measures of major deviations stand in the follow-up, by the id of their action: what is learned lags behind. */
    Map<String, MeasureSummary> now(Collection<ControlActivity> controls) {
        return controls.stream()
                .filter(control -> control.state() == ControlState.MAJOR_DEVIATION)
                .flatMap(control -> measures.of(MODULE, control.id()).stream())
                .collect(Collectors.toMap(MeasureSummary::sourceKey, summary -> summary));
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
