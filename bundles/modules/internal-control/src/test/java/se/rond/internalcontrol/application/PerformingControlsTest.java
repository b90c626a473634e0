// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.NewFinding;
import se.rond.findings.NewMeasure;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.AssessmentGiven;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.PerformerGiven;
import se.rond.internalcontrol.api.PlanCounts;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.ResultGiven;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;

public class PerformingControlsTest extends OnBothDatabases {

    @Test
    public void aControlIsMadeByItsPerformerInItsPeriodAndHandedIn() {
        UUID control = given("2026-06-30");
        office.on("2025-12-31");
        assertThat(refusal(() -> start("performer", control))).isEqualTo("plan-not-active");
        office.on("2026-03-02").round.run();
        assertThat(refusal(() -> start("control", control))).isEqualTo("not-permitted");
        assertThat(refusal(() -> start("substitute", control))).isEqualTo("not-the-performer");

        ControlView done = course.performed(control, 25, 2);

        assertThat(done.state()).isEqualTo(ControlState.PERFORMED);
        assertThat(done.submittedOn()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(done.result().deviations()).isEqualTo(2);
        assertThat(office.trailed()).contains("internal-control.control.start", "internal-control.control.submit");
    }

    private UUID given(String end) {
        return course.inForce(end).get(0);
    }

    private ControlView start(String who, UUID control) {
        return office.as(who).performing.start(control, version(control));
    }

    private IfMatch version(UUID control) {
        return IfMatch.version(course.seen(control).version());
    }

    @Test
    public void whoHasBecomeTheManagerOfTheRoutineDoesNotMakeItAnyMore() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        office.town.holds("manager", Municipality.id("performer"), "unit", Municipality.id("SKOLA"));

        assertThat(refusal(() -> start("performer", control))).isEqualTo("performer-owns-routine");
    }

    @Test
    public void aResultHasASampleItsDeviationsAndAConclusionWithoutPersonalData() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        start("performer", control);

        assertThat(violations(() -> submit(control, 0, 0, "Ok"))).containsExactly("number-out-of-range");
        assertThat(violations(() -> submit(control, 25, 26, "Ok"))).containsExactly("deviations-out-of-range");
        assertThat(violations(() -> submit(control, 25, 2, "Anna 19800101-1234")))
                .as("written as nothing else is, whatever its last digit")
                .containsExactly("personal-number");
        assertThat(violations(() -> submit(control, 25, 1, " "))).containsExactly("text-missing");
        assertThat(violations(() -> submit(control, 25, 1, "Fel lön till 811218-9876")))
                .containsExactly("personal-number");
        assertThat(violations(() -> submit(control, 25, 1, "Fel lön till 811218\u20139875")))
                .as("another dash, another last digit")
                .containsExactly("personal-number");

        assertThat(submit(control, 25, 1, "Fel lön till rektor Ek i ett fall.").warning())
                .as("a name is warned of")
                .isNotNull();
    }

    private ControlView submit(UUID control, int sample, int deviations, String conclusion) {
        return office.as("performer")
                .performing
                .submit(control, new ResultGiven(sample, deviations, conclusion), version(control));
    }

    @Test
    public void whoPerformedItDoesNotAssessIt() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        office.as("control").performing.giveTo(control, to("substitute"), version(control));
        office.as("substitute").performing.start(control, version(control));
        office.performing.submit(control, new ResultGiven(5, 0, "Allt stämmer."), version(control));

        assertThat(refusal(() -> assess("substitute", control, ControlState.NO_DEVIATION, null, null)))
                .isEqualTo("assessor-performed");
        assertThat(assess("other", control, ControlState.NO_DEVIATION, null, null)
                        .state())
                .isEqualTo(ControlState.NO_DEVIATION);
    }

    private static PerformerGiven to(String person) {
        return new PerformerGiven(Municipality.id(person));
    }

    private ControlView assess(String who, UUID control, ControlState outcome, String why, ActionGiven action) {
        return office.as(who).performing.assess(control, new AssessmentGiven(outcome, why, action), version(control));
    }

    @Test
    public void aDeviationIsExplainedAndAMajorOneIsMendedWithinNinetyDays() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        course.performed(control, 25, 9);

        assertThat(violations(() -> assess("control", control, ControlState.NO_DEVIATION, null, null)))
                .containsExactly("deviations-found");
        assertThat(violations(() -> assess("control", control, ControlState.MINOR_DEVIATION, " ", null)))
                .containsExactly("text-missing");
        assertThat(violations(() -> assess("control", control, ControlState.MAJOR_DEVIATION, "Fel", null)))
                .containsExactly("corrective-action-missing");
        assertThat(violations(() -> assess("control", control, ControlState.FOLLOWED_UP, null, null)))
                .contains("outcome-unknown");
        assertThat(violations(() -> assess("control", control, ControlState.MAJOR_DEVIATION, "Fel", due("2026-06-01"))))
                .containsExactly("due-within-90-days");
        assertThat(course.seen(control).state()).isEqualTo(ControlState.PERFORMED);

        ControlView assessed = assess("control", control, ControlState.MAJOR_DEVIATION, "Fel", due("2026-05-31"));

        assertThat(assessed.state()).isEqualTo(ControlState.MAJOR_DEVIATION);
        assertThat(office.findings.reported)
                .singleElement()
                .returns(control, NewFinding::source)
                .returns(LocalDate.parse("2026-05-31"), NewFinding::dueOn)
                .returns(Municipality.id("SKOLA"), NewFinding::unit);
        assertThat(office.measures.proposed)
                .singleElement()
                .returns(List.of(assessed.finding()), NewMeasure::findings)
                .returns(Municipality.id("reader"), NewMeasure::owner);
        assertThat(office.findings.givenTo).containsExactly(Municipality.id("reader"));
        assertThat(assessed.actions()).singleElement().returns(MeasureState.PROPOSED, CorrectiveView::state);
    }

    private static ActionGiven due(String day) {
        return new ActionGiven("Inför spärr", Municipality.id("reader"), LocalDate.parse(day));
    }

    @Test
    public void aMajorDeviationIsFollowedUpWhenTheEffectHasBeenChecked() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        course.major(control, "2026-05-01");
        assertThat(refusal(() -> course.followedUp(control))).isEqualTo("effect-not-checked");
        office.measures.becomes(control, MeasureState.DONE, LocalDate.parse("2026-03-02"), Effect.NOT_EFFECTIVE);
        assertThat(course.seen(control).actions())
                .as("as it stands in the follow-up, at once")
                .singleElement()
                .returns(Effect.NOT_EFFECTIVE, CorrectiveView::effect);
        assertThat(refusal(() -> course.followedUp(control))).isEqualTo("no-effect");
        office.as("control").performing.correct(control, due("2026-05-20"), version(control));
        assertThat(refusal(() -> course.followedUp(control))).isEqualTo("effect-not-checked");
        office.on("2026-05-10");
        office.measures.becomes(control, MeasureState.DONE, LocalDate.parse("2026-05-09"), Effect.EFFECTIVE);

        ControlView done = course.followedUp(control);

        assertThat(done.state()).isEqualTo(ControlState.FOLLOWED_UP);
        assertThat(done.actions())
                .extracting(CorrectiveView::effect)
                .containsExactly(Effect.NOT_EFFECTIVE, Effect.EFFECTIVE);
        assertThat(done.actions()).last().returns(LocalDate.parse("2026-05-09"), CorrectiveView::doneOn);
        assertThat(office.findings.mendedBy)
                .as("closed where it is followed up, too")
                .containsExactly(entry(done.finding(), Municipality.id("reader")));
    }

    @Test
    public void aControlThatIsNotMadeSaysWhy() {
        UUID control = given("2026-06-30");
        office.on("2026-03-02").round.run();
        assertThat(violations(() -> office.as("control").performing.close(control, new Reason(""), version(control))))
                .containsExactly("text-missing");

        assertThat(course.closed(control))
                .returns(ControlState.NOT_PERFORMED, ControlView::state)
                .returns("Rutinen är nedlagd.", ControlView::ending);
        assertThat(refusal(() -> start("performer", control))).isEqualTo("control-state");
    }

    @Test
    public void thePlanIsReportedWhenEveryControlIsFinal() {
        List<UUID> controls = course.inForce("2026-04-30", "2026-08-31", "2026-12-31");
        office.on("2026-09-01").round.run();
        course.good(controls.get(0));
        course.major(controls.get(1), "2026-11-01");
        BoardDecision report = new BoardDecision(LocalDate.parse("2026-09-01"), "12", "BUN-2026/9");
        assertThat(violations(() -> reported(report))).containsExactly("control-not-final");
        course.closed(controls.get(2));
        office.measures.becomes(controls.get(1), MeasureState.DONE, LocalDate.parse("2026-09-01"), Effect.PARTLY);
        course.followedUp(controls.get(1));

        BoardDecision early = new BoardDecision(LocalDate.parse("2025-12-31"), "12", "BUN-2026/9");
        assertThat(violations(() -> reported(early)))
                .containsExactly("meeting-before-year", "meeting-before-last-step");

        PlanDetail plan = reported(report);

        assertThat(plan.plan().state()).isEqualTo(PlanState.REPORTED);
        assertThat(plan.plan().report().paragraph()).isEqualTo("§ 12");
        assertThat(plan.plan().counts()).isEqualTo(new PlanCounts(3, 0, 0, 1, 0, 1, 1, 0));
    }

    private PlanDetail reported(BoardDecision decision) {
        return office.as("control").steps.report(course.id, decision, course.seen());
    }

    public PerformingControlsTest(Database database) {
        super(database);
    }
}
