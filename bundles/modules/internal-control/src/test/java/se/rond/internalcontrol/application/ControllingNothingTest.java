// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.util.UUID;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanState;
import se.rond.kernel.Reason;
import se.rond.kernel.Violation;
import se.rond.platform.persistence.testing.Database;

/** A board may find nothing to control, but says why before the plan is proposed. */
public class ControllingNothingTest extends OnBothDatabases {

    @Test
    public void aPlanWithoutAnyControlIsNotProposedUntilSomebodyHasSaidWhy() {
        course.begun().commonDecided().analysed();
        assertThat(violations(this::propose)).containsExactly("plan-without-controls");
        assertThat(course.plan().missing()).extracting(Violation::pointer).containsExactly("/withoutControls");

        office.book.controlNothing(course.id, new Reason("Bolaget är vilande."));

        PlanDetail proposed = propose();
        assertThat(proposed.plan().state()).isEqualTo(PlanState.PROPOSED);
        assertThat(proposed.plan().withoutControls()).isEqualTo("Bolaget är vilande.");
        assertThat(office.trailed()).contains("internal-control.plan.control-nothing");
    }

    @Test
    public void whyIsSaidInWordsAndCanBeTakenBackWhileThePlanIsADraft() {
        course.begun().commonDecided().analysed();
        assertThat(violations(() -> office.book.controlNothing(course.id, new Reason(" "))))
                .containsExactly("text-missing");
        office.book.controlNothing(course.id, new Reason("Bolaget är vilande."));
        office.book.controlSomething(course.id);
        assertThat(violations(this::propose)).containsExactly("plan-without-controls");

        office.book.controlNothing(course.id, new Reason("Bolaget är vilande."));
        propose();
        assertThat(refusal(() -> office.book.controlSomething(course.id))).isEqualTo("plan-not-draft");
    }

    @Test
    public void aPlanWithAControlHasNothingToExplain() {
        course.begun().commonDecided().analysed();
        UUID risk = course.risk(3, 3, Handling.CONTROL);
        course.control(risk, "2026-01-01", "2026-12-31");

        assertThat(propose().plan().withoutControls()).isNull();
    }

    @Test
    public void onlyWhoKeepsThePlanSaysSo() {
        course.begun().commonDecided().analysed();
        office.as("reader");

        assertThat(refusal(() -> office.book.controlNothing(course.id, new Reason("Nej"))))
                .isEqualTo("not-permitted");
    }

    private PlanDetail propose() {
        return office.as("control").steps.propose(course.id, course.seen());
    }

    public ControllingNothingTest(Database database) {
        super(database);
    }
}
