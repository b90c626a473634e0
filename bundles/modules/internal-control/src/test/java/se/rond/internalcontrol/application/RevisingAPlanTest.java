// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.PlanCounts;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.PlanView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;

public class RevisingAPlanTest extends OnBothDatabases {

    private final UUID next = UUID.randomUUID();
    private List<UUID> controls;

    @Test
    public void aRevisionHoldsFromTheBoardsDecisionOnAndCarriesTheControlsOver() {
        givenAPlanWithThreeControls();
        course.good(controls.get(0));
        PlanDetail draft = begun();
        assertThat(draft.plan().number()).isEqualTo(2);
        assertThat(draft.controls()).hasSize(3);
        office.writing.removeControl(next, controls.get(2), new Reason("Verksamheten är nedlagd"));
        UUID added = added(draft);
        assertThat(course.plan().plan().counts().controls())
                .as("until the board decides")
                .isEqualTo(3);
        assertThat(counts(controls.get(2))).isTrue();
        assertThat(counts(added)).isFalse();

        office.as("control").steps.propose(next, seen());
        decided("2026-03-01");

        PlanDetail now = office.book.plan(next);
        assertThat(now.plan().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(now.plan().counts()).isEqualTo(new PlanCounts(3, 2, 0, 1, 0, 0, 0, 1));
        assertThat(counts(controls.get(2))).as("left out").isFalse();
        assertThat(counts(added)).isTrue();
        assertThat(course.plan().plan())
                .returns(PlanState.REPLACED, PlanView::state)
                .satisfies(old ->
                        assertThat(old.counts().controls()).as("as it was").isEqualTo(3));
        assertThat(now.versions())
                .extracting(PlanDetail.PlanVersion::state)
                .containsExactly(PlanState.REPLACED, PlanState.ACTIVE);
        assertThat(now.versions())
                .as("the board's first decision, and that on the revision")
                .extracting(version -> version.adoption().meetingDate().toString())
                .containsExactly(course.plan().plan().adoption().meetingDate().toString(), "2026-03-01")
                .doesNotHaveDuplicates();
        assertThat(office.trailed()).contains("internal-control.plan.revise");
        assertThat(course.seen(controls.get(2)))
                .returns(true, ControlView::leftOut)
                .returns("Verksamheten är nedlagd", ControlView::removedBecause);
    }

    private void givenAPlanWithThreeControls() {
        controls = course.inForce("2026-04-30", "2026-08-31", "2026-12-31");
        office.on("2026-03-02").round.run();
    }

    private PlanDetail begun() {
        return office.as("control")
                .steps
                .revise(course.id, next, new Reason("Ny verksamhet"))
                .view();
    }

    private UUID added(PlanDetail draft) {
        UUID added = UUID.randomUUID();
        UUID risk = draft.risks().get(0).id();
        office.writing.saveControl(next, added, PlanCourse.given(risk, "2026-05-01", "2026-05-31"), IfMatch.none());
        return added;
    }

    private boolean counts(UUID control) {
        return office.store
                .work()
                .read(() -> office.controls.find(control).orElseThrow().counts());
    }

    private void decided(String meeting) {
        office.as("secretary")
                .steps
                .adopt(next, new BoardDecision(LocalDate.parse(meeting), "4", "BUN-2026/30"), seen());
    }

    private IfMatch seen() {
        return IfMatch.version(office.book.plan(next).version());
    }

    @Test
    public void whatTheBoardHasAdoptedIsNotChangedButLeftOutAndAddedAnew() {
        givenAPlanWithThreeControls();
        PlanDetail draft = begun();
        UUID risk = draft.risks().get(0).id();

        assertThat(refusal(() -> office.writing.saveControl(
                        next, controls.get(0), PlanCourse.given(risk, "2026-05-01", "2026-05-31"), IfMatch.version(1))))
                .isEqualTo("adopted-before");
        assertThat(refusal(() -> office.writing.saveRisk(
                        next, risk, PlanCourse.riskGiven(1, 1, Handling.ACCEPT), IfMatch.version(1))))
                .isEqualTo("adopted-before");
        assertThat(refusal(() -> office.writing.removeRisk(next, risk, new Reason("Borta"))))
                .isEqualTo("risk-has-controls");
    }

    @Test
    public void aControlThatHasBeenMadeMeanwhileIsNotLeftOut() {
        givenAPlanWithThreeControls();
        begun();
        office.writing.removeControl(next, controls.get(0), new Reason("Behövs inte"));
        course.performed(controls.get(0), 25, 5);
        office.as("control");

        assertThat(violations(() -> office.steps.propose(next, seen()))).containsExactly("removed-performed");
        assertThat(refusal(() -> office.writing.removeControl(next, controls.get(0), new Reason("Behövs inte"))))
                .isEqualTo("control-state");

        office.writing.keepControl(next, controls.get(0));
        assertThat(office.steps.propose(next, seen()).plan().state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    public void thereIsOneRevisionAtATimeAndItCanBeWithdrawn() {
        givenAPlanWithThreeControls();
        PlanDetail draft = begun();
        UUID added = added(draft);
        office.writing.removeControl(next, controls.get(1), new Reason("Behövs inte"));
        assertThat(begun().plan().id()).as("sent again").isEqualTo(next);
        assertThat(refusal(() -> office.steps.revise(course.id, UUID.randomUUID(), new Reason("En till"))))
                .isEqualTo("revision-open");
        assertThat(refusal(() -> office.steps.report(course.id, PlanCourse.ADOPTED, course.seen())))
                .isEqualTo("revision-open");

        PlanDetail holds = office.steps.withdraw(next, seen());

        assertThat(holds.plan().id()).isEqualTo(course.id);
        assertThat(holds.controls()).hasSize(3);
        assertThat(refusal(() -> office.book.plan(next))).isEqualTo("not-found");
        assertThat(refusal(() -> course.seen(added))).isEqualTo("not-found");
        assertThat(course.seen(controls.get(1)).removedBecause()).isNull();
        begun();
    }

    @Test
    public void aRevisionIsNotDecidedBeforeThePlan() {
        givenAPlanWithThreeControls();
        begun();
        office.as("control").steps.propose(next, seen());
        assertThat(violations(() -> decided("2025-11-17"))).containsExactly("meeting-before-adoption");
        assertThat(violations(() -> decided("2024-11-17"))).containsExactly("meeting-outside-year");
    }

    public RevisingAPlanTest(Database database) {
        super(database);
    }
}
