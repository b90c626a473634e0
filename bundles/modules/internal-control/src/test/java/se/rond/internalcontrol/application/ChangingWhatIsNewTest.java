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
    public void ofAFirstDraftEverythingIsOfferedUntilItIsProposed() {
        course.begun().commonDecided().analysed();
        UUID control = course.control(course.risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-04-30");

        assertThat(pages(course.id, 9)).extracting(ControlView::id).containsExactly(control);

        course.proposed();
        assertThat(pages(course.id, 9)).isEmpty();
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
        office.on("2026-03-02").round.run();
        office.as("control").steps.revise(course.id, next, new Reason("Ny verksamhet"));
        return controls;
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
