// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.ControlOffice.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.CommonGiven;
import se.rond.internalcontrol.api.CommonView;
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.PlanFilter;
import se.rond.internalcontrol.api.PlanGiven;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.PlanView;
import se.rond.internalcontrol.api.RiskBand;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.api.RiskView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Violation;
import se.rond.platform.persistence.testing.Database;

public class PlanningTest extends OnBothDatabases {

    @Test
    public void aPlanWhoseRiskAnalysisIsNotDoneIsNeitherProposedNorAdopted() {
        course.begun().commonDecided();

        assertThat(refusal(course::proposed)).isEqualTo("plan-incomplete");
        assertThat(violations(course::proposed)).containsExactly("area-not-analysed");
        assertThat(refusal(() -> course.adopted(PlanCourse.ADOPTED))).isEqualTo("risk-analysis-missing");
    }

    @Test
    public void everyAreaHasARiskOrSaysWhatWasLookedAt() {
        course.begun().commonDecided();
        course.risk(1, 3, Handling.ACCEPT);
        assertThat(course.plan().missing())
                .extracting(Violation::rule)
                .filteredOn("area-not-analysed"::equals)
                .hasSize(9);

        course.analysed();

        assertThat(course.plan().missing()).extracting(Violation::rule).containsExactly("plan-without-controls");
        assertThat(course.proposed().plan().state()).isEqualTo(PlanState.PROPOSED);
    }

    @Test
    public void aHighRiskIsNotAcceptedAndOneThatIsAcceptedSaysWhy() {
        course.begun();
        assertThat(violations(() -> course.risk(3, 3, Handling.ACCEPT))).containsExactly("high-risk-accepted");
        assertThat(violations(() -> save(new RiskGiven("finance", null, "Risk", 2, 4, Handling.ACCEPT, " ", null))))
                .containsExactly("text-missing");
        assertThat(violations(() -> course.risk(5, 0, null))).containsExactly("number-out-of-range");
        assertThat(violations(
                        () -> save(new RiskGiven("finance", null, "Risk", 2, 4, Handling.DIRECT_ACTION, null, null))))
                .containsExactly("direct-action-missing");

        course.risk(2, 4, Handling.ACCEPT);

        assertThat(course.plan().risks().get(0)).returns(8, RiskView::value).returns(RiskBand.MEDIUM, RiskView::band);
    }

    private void save(RiskGiven given) {
        office.writing.saveRisk(course.id, UUID.randomUUID(), given, IfMatch.none());
    }

    @Test
    public void aRiskThatIsToBeControlledHasAControlWithAPerformerAndAUnit() {
        course.begun().commonDecided().analysed();
        UUID risk = course.risk(3, 3, Handling.CONTROL);
        assertThat(violations(course::proposed)).containsExactly("risk-without-control");

        UUID control = UUID.randomUUID();
        ControlGiven given = PlanCourse.given(risk, "2026-01-01", "2026-12-31");
        office.as("control").writing.saveControl(course.id, control, without(given), IfMatch.none());
        assertThat(violations(course::proposed)).containsExactly("control-incomplete");

        IfMatch seen = IfMatch.version(course.seen(control).version());
        office.writing.saveControl(course.id, control, given, seen);
        assertThat(course.proposed().plan().state()).isEqualTo(PlanState.PROPOSED);
    }

    private static ControlGiven without(ControlGiven given) {
        return new ControlGiven(
                given.risk(),
                given.control(),
                given.title(),
                given.method(),
                given.samplePlan(),
                given.periodFrom(),
                given.periodTo(),
                null,
                null,
                null);
    }

    @Test
    public void whoAnswersForTheRoutineDoesNotControlIt() {
        course.begun();
        UUID risk = course.risk(3, 3, Handling.CONTROL);

        assertThat(refusal(() -> performedBy("rektor", null, risk)))
                .as("the manager of the unit")
                .isEqualTo("performer-owns-routine");
        assertThat(refusal(() -> performedBy("head", null, risk)))
                .as("the head of its department")
                .isEqualTo("performer-owns-routine");
        assertThat(refusal(() -> performedBy("performer", "performer", risk)))
                .as("the named owner")
                .isEqualTo("performer-owns-routine");
        performedBy("performer", "reader", risk);
    }

    private void performedBy(String performer, String owner, UUID risk) {
        ControlGiven given = PlanCourse.given(risk, "2026-01-01", "2026-12-31");
        office.writing.saveControl(
                course.id,
                UUID.randomUUID(),
                new ControlGiven(
                        risk,
                        null,
                        given.title(),
                        given.method(),
                        given.samplePlan(),
                        given.periodFrom(),
                        given.periodTo(),
                        Municipality.id(performer),
                        given.routineUnit(),
                        owner == null ? null : Municipality.id(owner)),
                IfMatch.none());
    }

    @Test
    public void aControlIsMadeInThePlansYearAndItsTextsHoldNoPersonalNumber() {
        course.begun();
        UUID risk = course.risk(3, 3, Handling.CONTROL);
        assertThat(violations(() -> course.control(risk, "2026-12-01", "2027-01-31")))
                .containsExactly("period-outside-year");
        assertThat(violations(() -> course.control(risk, "2026-12-31", "2026-12-01")))
                .containsExactly("period-backwards");
        assertThat(violations(
                        () -> save(new RiskGiven("finance", null, "Fel hos 19811218-9876", 1, 1, null, null, null))))
                .containsExactly("personal-number");
    }

    @Test
    public void whatTheExecutiveBoardDemandsIsInEveryPlan() {
        course.begun().analysed();
        assertThat(violations(course::proposed)).containsExactly("common-undecided");

        course.commonDecided("ic.01", "ic.16");
        assertThat(course.plan().common()).containsExactly("ic.01", "ic.16");
        assertThat(violations(course::proposed)).containsExactly("common-missing");

        office.book.addCommon(course.id, "sv");
        office.book.addCommon(course.id, "sv");
        assertThat(course.plan().controls())
                .extracting(ControlView::title)
                .startsWith("Attest av fakturor, 1 av 3")
                .hasSize(5);
        assertThat(course.plan().risks()).extracting(RiskView::value).containsExactlyInAnyOrder(6, 9);
        assertThat(course.plan().common()).isEmpty();
        assertThat(violations(course::proposed)).containsExactly("control-incomplete");
    }

    @Test
    public void onlyTheExecutiveBoardsCoordinatorDecidesWhatIsCommon() {
        assertThat(office.as("school").catalogue.common(2026).mayDecide()).isFalse();
        assertThat(refusal(() -> office.catalogue.decideCommon(2026, new CommonGiven(List.of()), IfMatch.none())))
                .isEqualTo("executive-board-decides");
        assertThat(office.as("control").catalogue.common(2026))
                .returns(true, CommonView::mayDecide)
                .returns(null, CommonView::decidedOn)
                .satisfies(suggested -> assertThat(suggested.controls()).hasSize(24));
        assertThat(violations(() -> course.commonDecided("ic.99"))).containsExactly("control-unknown");

        course.commonDecided("ic.01");
        assertThat(refusal(() -> course.commonDecided("ic.02"))).isEqualTo("version-missing");
    }

    @Test
    public void aDepartmentKeepsThePlanOfItsBoardAndNoOther() {
        office.as("school").book.begin(course.id, new PlanGiven(PlanCourse.BOARD, 2026));
        assertThat(refusal(() -> office.book.begin(UUID.randomUUID(), new PlanGiven(Municipality.id("KS"), 2026))))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> office.as("control")
                        .book
                        .begin(UUID.randomUUID(), new PlanGiven(Municipality.id("SKOLA"), 2026))))
                .isEqualTo("board-unknown");
        assertThat(refusal(() -> office.book.begin(UUID.randomUUID(), new PlanGiven(PlanCourse.BOARD, 2026))))
                .isEqualTo("plan-exists");
        new PlanCourse(office).begun(Municipality.id("EFAB"), 2026);

        assertThat(office.as("school")
                        .book
                        .plans(PlanFilter.of(2026), PageRequest.first(9))
                        .items())
                .hasSize(1);
        assertThat(office.as("reader")
                        .book
                        .plans(PlanFilter.of(2026), PageRequest.first(9))
                        .items())
                .hasSize(2);
    }

    @Test
    public void theSecretaryRecordsWhatTheBoardDecidedNotWhatItWill() {
        course.begun().commonDecided().analysed();
        course.proposed();
        assertThat(violations(() -> adopted("2025-11-21", "§ 87", "BUN-2025/1")))
                .containsExactly("meeting-in-future");
        assertThat(violations(() -> adopted("2025-11-18", "åttiosju", "BUN-2025/1")))
                .containsExactly("paragraph-unreadable");
        assertThat(violations(() -> adopted("2025-11-18", "87", " "))).containsExactly("text-missing");
        office.as("control");
        assertThat(refusal(() -> office.steps.adopt(course.id, PlanCourse.ADOPTED, course.seen())))
                .isEqualTo("not-permitted");

        adopted("2025-11-18", "87", "BUN-2025/214");

        assertThat(course.plan().plan())
                .returns(PlanState.ADOPTED, PlanView::state)
                .returns(PlanCourse.ADOPTED, PlanView::adoption);
        assertThat(refusal(() -> course.risk(1, 1, null))).isEqualTo("plan-not-draft");
    }

    private void adopted(String day, String paragraph, String number) {
        course.adopted(new BoardDecision(LocalDate.parse(day), paragraph, number));
    }

    @Test
    public void theDepartmentHeadReturnsAPlanWithAReason() {
        course.begun().commonDecided().analysed();
        course.proposed();
        office.as("head");
        assertThat(refusal(() -> office.steps.giveBack(course.id, new Reason(" "), course.seen())))
                .isEqualTo("invalid");

        office.steps.giveBack(course.id, new Reason("Skolskjutsen saknas."), course.seen());

        assertThat(course.plan().plan())
                .returns(PlanState.DRAFT, PlanView::state)
                .returns("Skolskjutsen saknas.", PlanView::returnedBecause);
    }

    @Test
    public void aDirectActionIsFollowedUpFromAdoptionOn() {
        course.begun().commonDecided().analysed();
        save(direct("2025-12-15"));
        assertThat(refusal(() -> save(direct("2025-11-19")))).isEqualTo("due-in-past");
        course.proposed();
        assertThat(office.measures.proposed).isEmpty();
        office.on("2025-12-16");
        assertThat(violations(() -> course.adopted(PlanCourse.ADOPTED))).containsExactly("due-in-past");
        office.on("2025-12-01");

        course.adopted(PlanCourse.ADOPTED);

        assertThat(office.measures.proposed)
                .singleElement()
                .returns("Byt lås", NewMeasure::title)
                .returns(Priority.HIGH, NewMeasure::priority)
                .returns(LocalDate.parse("2025-12-15"), NewMeasure::dueOn);
        assertThat(course.plan().risks().get(0).action().measure()).isNotNull();
    }

    private static RiskGiven direct(String dueOn) {
        return new RiskGiven(
                "safety",
                null,
                "Obehöriga i arkivet",
                4,
                4,
                Handling.DIRECT_ACTION,
                null,
                new ActionGiven("Byt lås", Municipality.id("reader"), LocalDate.parse(dueOn)));
    }

    public PlanningTest(Database database) {
        super(database);
    }
}
