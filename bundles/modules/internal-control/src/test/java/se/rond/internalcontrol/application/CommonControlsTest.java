// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;

import java.util.List;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.CommonGiven;
import se.rond.internalcontrol.api.CommonView;
import se.rond.internalcontrol.api.PlanAction;
import se.rond.internalcontrol.api.PlanDetail;
import se.rond.internalcontrol.api.PlanState;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Database;

/** What every board has in its plan, how often, and that a plan can be asked for again. */
public class CommonControlsTest extends OnBothDatabases {

    @Test
    public void whatWasCommonTheYearBeforeIsSuggested() {
        office.as("control").catalogue.decideCommon(2025, new CommonGiven(List.of("ic.16", "ic.01")), IfMatch.none());

        assertThat(office.catalogue.common(2026))
                .returns(List.of("ic.01", "ic.16"), CommonView::controls)
                .returns(2025, CommonView::suggestedFrom)
                .returns(null, CommonView::decidedOn);
        assertThat(office.catalogue.common(2025)).returns(null, CommonView::suggestedFrom);
    }

    @Test
    public void aCommonControlIsTakenAsOftenAsTheCatalogueSays() {
        course.begun().commonDecided("ic.01", "ic.09", "ic.16");

        PlanDetail plan = office.book.addCommon(course.id, "sv");

        assertThat(plan.controls())
                .extracting(control -> control.title() + " | " + control.periodFrom() + " | " + control.periodTo())
                .contains(
                        "Attest av fakturor, 1 av 3 | 2026-01-01 | 2026-04-30",
                        "Attest av fakturor, 2 av 3 | 2026-05-01 | 2026-08-31",
                        "Attest av fakturor, 3 av 3 | 2026-09-01 | 2026-12-31",
                        "Behörigheter i verksamhetssystem, 2 av 2 | 2026-07-01 | 2026-12-31")
                .hasSize(6);
        assertThat(plan.risks()).as("one of each").hasSize(3);
        assertThat(plan.common()).isEmpty();
    }

    @Test
    public void aPartOfTheYearThatIsOverIsNotPlannedAnyMore() {
        office.on("2026-05-10");
        course.begun().commonDecided("ic.01");

        assertThat(office.book.addCommon(course.id, "en").controls())
                .extracting(control -> control.periodTo().toString())
                .containsExactly("2026-08-31", "2026-12-31");
    }

    @Test
    public void whoProposedAPlanTakesItBackUntilTheBoardHasDecided() {
        course.begun().commonDecided().analysed();
        assertThat(course.proposed().may()).contains(PlanAction.TAKE_BACK);
        office.as("head");
        assertThat(refusal(() -> office.steps.takeBack(course.id, course.seen())))
                .isEqualTo("not-permitted");

        assertThat(office.as("control")
                        .steps
                        .takeBack(course.id, course.seen())
                        .plan()
                        .state())
                .isEqualTo(PlanState.DRAFT);

        assertThat(office.trailed()).contains("internal-control.plan.take-back");
        course.proposed();
        course.adopted(PlanCourse.ADOPTED);
        office.as("control");
        assertThat(refusal(() -> office.steps.takeBack(course.id, course.seen())))
                .isEqualTo("plan-not-proposed");
    }

    public CommonControlsTest(Database database) {
        super(database);
    }
}
