// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.ControlAction;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.RiskAction;
import se.rond.internalcontrol.api.RiskView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;

/** Whoever gives several controls at once is offered those that can be given. */
public class ChangingWhatIsNewTest extends OnBothDatabases {

    private final UUID next = UUID.randomUUID();

    @Test
    public void ofARevisionWhatIsNewInItIsOfferedPageByPageAndNothingOfItIsRefused() {
        List<UUID> adopted = givenARevision();
        List<UUID> added = List.of(added("2026-11-30"), added("2026-05-31"), added("2026-08-31"));

        List<ControlView> offered = pages(next, 2);

        assertThat(offered)
                .extracting(ControlView::id)
                .as("by the end of their periods")
                .containsExactly(added.get(1), added.get(2), added.get(0));
        assertThat(offered).extracting(ControlView::plan).containsOnly(next);
        offered.forEach(control -> given(control, "substitute"));
        assertThat(pages(next, 2))
                .extracting(control -> control.performer().id())
                .containsOnly(Municipality.id("substitute"));
        assertThat(refusal(() -> given(shown(adopted.get(0)), "substitute"))).isEqualTo("adopted-before");
    }

    @Test
    public void thePageOfTheRevisionSaysOfEachControlWhetherItCanBeChanged() {
        List<UUID> adopted = givenARevision();
        UUID added = added("2026-11-30");

        assertThat(shown(added).may()).containsExactly(ControlAction.CHANGE);
        assertThat(shown(adopted.get(0)).may()).isEmpty();
        assertThat(office.as("reader").book.plan(next).controls())
                .as("for who reads alone")
                .allSatisfy(control -> assertThat(control.may()).isEmpty());
        assertThat(pages(next, 9)).as("for who reads alone").isEmpty();
    }

    @Test
    public void thePageOfTheRevisionSaysOfEachRiskWhetherItCanBeChanged() {
        givenARevision();
        UUID adopted = revision().risks().get(0).id();
        UUID added = UUID.randomUUID();
        office.writing.saveRisk(next, added, PlanCourse.riskGiven(1, 2, Handling.ACCEPT), IfMatch.none());

        assertThat(risk(added).may()).containsExactly(RiskAction.CHANGE);
        whenChanged(added);
        assertThat(risk(adopted).may()).isEmpty();
        assertThat(refusal(() -> whenChanged(adopted))).isEqualTo("adopted-before");
        assertThat(office.as("reader").book.plan(next).risks())
                .as("for who reads alone")
                .allSatisfy(risk -> assertThat(risk.may()).isEmpty());
    }

    @Test
    public void aRiskOfTheRevisionIsNotOfferedOnceItIsProposedAndOneThatIsLeftOutNever() {
        UUID leftOut = givenARevisionWithARiskThatNothingControls();
        UUID added = UUID.randomUUID();
        office.writing.saveRisk(next, added, PlanCourse.riskGiven(1, 2, Handling.ACCEPT), IfMatch.none());

        office.writing.removeRisk(next, leftOut, new Reason("Finns inte längre"));

        assertThat(risk(leftOut).removedBecause()).isEqualTo("Finns inte längre");
        assertThat(risk(leftOut).may()).isEmpty();
        office.steps.propose(next, IfMatch.version(revision().version()));
        assertThat(risk(added).may()).isEmpty();
    }

    @Test
    public void ofAFirstDraftEverythingIsOfferedUntilItIsProposed() {
        course.begun().commonDecided().analysed();
        UUID control = course.control(course.risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-04-30");

        assertThat(pages(course.id, 9)).extracting(ControlView::id).containsExactly(control);
        assertThat(course.plan().risks().get(0).may()).containsExactly(RiskAction.CHANGE);

        course.proposed();
        assertThat(pages(course.id, 9)).isEmpty();
        assertThat(course.plan().risks().get(0).may()).isEmpty();
    }

    @Test
    public void ofAPlanInForceAndOfTheVersionBeforeNothingIsOffered() {
        givenARevision();
        added("2026-11-30");

        assertThat(pages(course.id, 9)).as("in force").isEmpty();
        assertThat(refusal(() -> pages(UUID.randomUUID(), 9))).isEqualTo("not-found");
    }

    // given, when, then

    public ChangingWhatIsNewTest(Database database) {
        super(database);
    }

    /** Of a plan with three controls. */
    private List<UUID> givenARevision() {
        List<UUID> controls = course.inForce("2026-04-30", "2026-08-31", "2026-12-31");
        givenItIsRevised();
        return controls;
    }

    private void givenItIsRevised() {
        office.on("2026-03-02").round.run();
        office.as("control").steps.revise(course.id, next, new Reason("Ny verksamhet"));
    }

    /** @return the risk */
    private UUID givenARevisionWithARiskThatNothingControls() {
        course.begun().commonDecided().analysed();
        course.control(course.risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-12-31");
        UUID accepted = course.risk(1, 2, Handling.ACCEPT);
        course.proposed();
        course.adopted(PlanCourse.ADOPTED);
        givenItIsRevised();
        return accepted;
    }

    private UUID added(String until) {
        UUID added = UUID.randomUUID();
        UUID risk = revision().risks().get(0).id();
        office.writing.saveControl(next, added, PlanCourse.given(risk, "2026-04-01", until), IfMatch.none());
        return added;
    }

    private void given(ControlView control, String performer) {
        ControlGiven given = new ControlGiven(
                control.risk(),
                control.control(),
                control.title(),
                control.method(),
                control.samplePlan(),
                control.periodFrom(),
                control.periodTo(),
                Municipality.id(performer),
                control.routineUnit().id(),
                null);
        office.writing.saveControl(next, control.id(), given, IfMatch.version(control.version()));
    }

    private PlanDetail revision() {
        return office.as("control").book.plan(next);
    }

    private void whenChanged(UUID risk) {
        IfMatch seen = IfMatch.version(risk(risk).version());
        office.writing.saveRisk(next, risk, PlanCourse.riskGiven(2, 2, Handling.ACCEPT), seen);
    }

    private RiskView risk(UUID risk) {
        return revision().risks().stream()
                .filter(each -> each.id().equals(risk))
                .findFirst()
                .orElseThrow();
    }

    private ControlView shown(UUID control) {
        return revision().controls().stream()
                .filter(each -> each.id().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private List<ControlView> pages(UUID plan, int rows) {
        List<ControlView> all = new ArrayList<>();
        String after = null;
        do {
            Page<ControlView> page =
                    office.performing.controls(ControlFilter.changeableIn(plan), new PageRequest(rows, after, null));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
