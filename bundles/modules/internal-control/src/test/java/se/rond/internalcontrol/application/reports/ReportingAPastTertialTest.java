// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.application.reports.WrittenReports.everything;
import static se.rond.internalcontrol.application.reports.WrittenReports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskGiven;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.followup.InternalControlFigures;
import se.rond.internalcontrol.persistence.JpaCounts;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;

/** The board revises its plan in June: it leaves out a control of the first tertial that nobody made, and adds two. */
public class ReportingAPastTertialTest extends OnBothDatabases {

    private static final Period FIRST = Period.valueOf("2026-T1");
    private static final Period SECOND = Period.valueOf("2026-T2");
    private static final String IN_PERIOD = "Kontroller vars period slutar i rapportens period";
    private static final String HELD = "Version 1 gällde när perioden slutade.";

    @Test
    public void aTertialThatIsOverShowsThePlanThatHeldAtItsEndAndWhatARevisionChangedSince() {
        givenARevisionInJune();

        Report report = reporting.board(course.id, FIRST);

        assertThat(everything(report))
                .contains(HELD + " Nämnden har sedan reviderat planen (version 2: 2026-06-10, § 4, BUN-2026/30).");
        assertThat(table(report, "Planens versioner"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("1 ersatt (gällde när perioden slutade)", "2 pågår");
        assertThat(table(report, IN_PERIOD))
                .extracting(row -> row.get(1) + " " + row.get(2))
                .containsExactlyInAnyOrder(
                        "2026-03-31 ● Ingen avvikelse",
                        "2026-04-29 ○ Borttagen genom senare revidering",
                        "2026-04-30 ■ Försenad, inte påbörjad (tillagd genom senare revidering)");
        assertThat(table(report, "Ej genomförda, försenade, obedömda och borttagna kontroller"))
                .extracting(row -> row.get(2) + " " + row.get(1))
                .containsExactly(
                        "2026-04-30 ■ Försenad, inte påbörjad (tillagd genom senare revidering)",
                        "2026-04-29 ○ Borttagen genom revidering");
        assertThat(table(report, "Risker som åtgärdas direkt"))
                .as("those of the version that held")
                .extracting(row -> row.get(2))
                .containsExactly("Byt lås");
    }

    @Test
    public void whatIsCountedIsTheSameAsInTheFigure() {
        givenARevisionInJune();

        BoardStanding school = reporting.standing(FIRST).boards().get(0);

        assertThat(List.of(school.performed(), school.due(), school.late())).containsExactly(1, 2, 1);
        assertThat(completion()).returns(1L, FigureCount::numerator).returns(2L, FigureCount::denominator);
    }

    @Test
    public void aTertialThatGoesOnShowsThePlanThatHolds() {
        givenARevisionInJune();

        Report report = reporting.board(course.id, SECOND);

        assertThat(everything(report)).doesNotContain("gällde när perioden slutade", "senare revidering");
        assertThat(table(report, IN_PERIOD))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrder("2026-08-31", "2026-08-31");
        assertThat(table(report, "Planens versioner"))
                .extracting(row -> row.get(1))
                .containsExactly("ersatt", "pågår");
        assertThat(table(report, "Risker som åtgärdas direkt")).isEmpty();
    }

    @Test
    public void beforeTheBoardHasDecidedOnTheRevisionTheTertialIsAsItWas() {
        givenADraftOfARevision();

        Report report = reporting.board(course.id, FIRST);

        assertThat(everything(report)).doesNotContain("gällde när perioden slutade", "senare revidering");
        assertThat(table(report, IN_PERIOD))
                .extracting(row -> row.get(2))
                .containsExactlyInAnyOrder("● Ingen avvikelse", "■ Försenad, inte påbörjad");
    }

    @Test
    public void theExecutiveBoardIsToldWhichPlansHaveBeenRevisedSince() {
        givenARevisionInJune();

        assertThat(everything(reporting.municipality(FIRST)))
                .contains(
                        "Reviderade sedan perioden slutade: Enhet BUN (version 1 gällde; version 2: 2026-06-10, § 4,");
        assertThat(everything(reporting.municipality(SECOND))).doesNotContain("Reviderade sedan");
    }

    @Test
    public void aPlanThatTheBoardAdoptedAfterThePeriodIsShownAsItIs() {
        course.begun().commonDecided().analysed();
        course.control(course.risk(3, 3, Handling.CONTROL), "2026-01-01", "2026-04-30");
        course.proposed();
        office.on("2026-05-20");
        course.adopted(new BoardDecision(LocalDate.parse("2026-05-19"), "3", "BUN-2026/20"));
        office.on("2026-06-01").as("control");

        Report report = reporting.board(course.id, FIRST);

        assertThat(everything(report)).doesNotContain("gällde när perioden slutade", "senare revidering");
        assertThat(table(report, IN_PERIOD)).hasSize(1);
    }

    // given, when, then

    private final UUID next = UUID.randomUUID();
    private ControlReporting reporting;

    public ReportingAPastTertialTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheReports() {
        reporting = WrittenReports.of(office, store);
    }

    private void givenADraftOfARevision() {
        course.begun().commonDecided().analysed();
        UUID controlled = course.risk(3, 3, Handling.CONTROL);
        UUID lock = directAction();
        UUID made = course.control(controlled, "2026-01-01", "2026-03-31");
        UUID notMade = course.control(controlled, "2026-01-01", "2026-04-29");
        course.control(controlled, "2026-05-01", "2026-08-31");
        course.proposed();
        course.adopted(PlanCourse.ADOPTED);
        office.on("2026-03-02").round.run();
        course.good(made);
        office.on("2026-06-01").as("control").steps.revise(course.id, next, new Reason("Ny verksamhet"));
        office.writing.removeControl(next, notMade, new Reason("Verksamheten är nedlagd"));
        office.writing.removeRisk(next, lock, new Reason("Lokalen är såld"));
        add(controlled, "2026-01-01", "2026-04-30");
        add(controlled, "2026-05-01", "2026-08-31");
    }

    private UUID directAction() {
        UUID risk = UUID.randomUUID();
        RiskGiven given = new RiskGiven(
                "finance",
                null,
                "Obehöriga i arkivet",
                3,
                3,
                Handling.DIRECT_ACTION,
                null,
                new ActionGiven("Byt lås", Municipality.id("reader"), LocalDate.parse("2026-02-28")));
        office.as("control").writing.saveRisk(course.id, risk, given, IfMatch.none());
        return risk;
    }

    private void add(UUID risk, String from, String to) {
        office.writing.saveControl(next, UUID.randomUUID(), PlanCourse.given(risk, from, to), IfMatch.none());
    }

    private void givenARevisionInJune() {
        givenADraftOfARevision();
        office.steps.propose(next, seen());
        office.on("2026-06-11").as("secretary");
        office.steps.adopt(next, new BoardDecision(LocalDate.parse("2026-06-10"), "4", "BUN-2026/30"), seen());
        office.on("2026-06-15").as("control");
    }

    private IfMatch seen() {
        return IfMatch.version(office.book.plan(next).version());
    }

    private FigureCount completion() {
        return new InternalControlFigures(
                        new JpaCounts(store.entities("internal-control")),
                        office.statistics,
                        office.desk.boards(),
                        office.settings)
                .count(
                        "k.ic.01",
                        new FigureQuery("/KOMMUN/", null, FIRST, store.clock().instant()));
    }
}
