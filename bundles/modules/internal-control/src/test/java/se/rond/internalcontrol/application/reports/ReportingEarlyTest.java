// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.violations;
import static se.rond.internalcontrol.application.reports.WrittenReports.everything;
import static se.rond.internalcontrol.application.reports.WrittenReports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.Light;
import se.rond.internalcontrol.domain.figures.ControlFigure;
import se.rond.internalcontrol.persistence.figures.JpaControlFigures;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;

/** Five controls whose period is the whole year, reported to the board and decided on in November. */
public class ReportingEarlyTest extends OnBothDatabases {

    private static final Period YEAR = Period.valueOf("2026");
    private static final String NOT_MADE = "Ej genomförda, försenade, obedömda och borttagna kontroller";

    @Test
    public void aReportedPlanCountsEveryControlThoughTheYearIsNotOver() {
        givenAllAreFinalInNovember();
        office.as("control").steps.report(course.id, decided("2026-11-27"), course.seen());

        BoardStanding school = school();

        assertThat(List.of(school.due(), school.performed(), school.notPerformed(), school.early()))
                .containsExactly(5, 4, 1, 5);
        assertThat(school.completion()).isEqualTo("80");
        assertThat(List.of(school.minor(), school.major())).containsExactly(0, 1);
        assertThat(school.light()).as("something is missing").isEqualTo(Light.YELLOW);
        Report report = reporting.board(course.id, YEAR);
        assertThat(everything(report))
                .contains("▲ Gult: bevaka. 4 av 5 kontroller", "1 är ej genomförd och 0 är försenade.")
                .contains("1 is not performed and 0 are late.", "0 have a minor deviation, 1 a major one.")
                .as("controls are named in the language of the report")
                .contains("Text[sv=Attest av fakturor, en=Invoice approval]")
                .doesNotContain("Text[sv=Attest av fakturor, en=Attest av fakturor]")
                .doesNotContain("Allt som skulle göras är gjort");
        assertThat(table(report, "I siffror").get(1).subList(1, 3)).containsExactly("1", "4");
        assertThat(table(report, NOT_MADE))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsSubsequence("■ Ej genomförd (perioden pågår)", "2026-12-31", "Rutinen är nedlagd."));
        assertThat(table(reporting.municipality(YEAR), "Ej genomförda, försenade och obedömda kontroller"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Rutinen är nedlagd."));
    }

    @Test
    public void anActionThatIsDoneCountsThoughItsDayHasNotCome() {
        givenAllAreFinalInNovember();

        assertThat(List.of(school().actionsDue(), school().actionsInTime(), school().actionsAhead()))
                .containsExactly(1, 1, 0);
        assertThat(everything(reporting.municipality(YEAR)))
                .contains("1 av 1 åtgärd som är klar, eller vars dag i perioden har passerat, blev klar i tid.")
                .contains("1 of 1 action that is done, or whose day in the period has passed, was done in time.");
        assertThat(table(reporting.board(course.id, YEAR), "I siffror").get(2).subList(1, 4))
                .containsExactly("1", "1", "100\u00a0%");
    }

    @Test
    public void anActionWhoseDayHasNotComeIsNotLateAndIsSaidSo() {
        List<UUID> controls = course.inForce("2026-12-31");
        office.on("2026-11-20").round.run();
        course.major(controls.get(0), "2026-12-15");

        assertThat(List.of(school().actionsDue(), school().actionsAhead())).containsExactly(0, 1);
        assertThat(everything(reporting.board(course.id, YEAR)))
                .contains("Ingen åtgärd med dag i perioden är klar eller förfallen. Ännu inte förfallna: 1,")
                .doesNotContain("■ försenad");

        office.on("2026-12-16");
        assertThat(List.of(school().actionsDue(), school().actionsInTime(), school().actionsAhead()))
                .containsExactly(1, 0, 0);
    }

    @Test
    public void aControlThatRestsOnAFigureSaysWhatThatCameToInsteadOfASample() {
        UUID control = course.inForce("2026-12-31").get(0);
        office.on("2026-11-20").round.run();
        office.figures.are(280, 328, 1);
        Unit board = office.town.tree().unit(PlanCourse.BOARD).orElseThrow();
        store.work()
                .write(() -> new JpaControlFigures(store.entities("internal-control"))
                        .add(new ControlFigure(
                                UUID.randomUUID(),
                                control,
                                new FigureChosen("k.sba.01", board.id(), "2026"),
                                board,
                                office.desk.sign())));
        course.performed(control, 0, 0);

        assertThat(table(reporting.board(course.id, YEAR), "Kontroller vars period slutar i rapportens period"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(3, 5))
                        .containsExactly("Nyckeltal\u00a0k.sba.01: 85,4\u00a0% (280\u00a0av\u00a0328)", "–"));
    }

    @Test
    public void theBoardDecidesOnWhatThereWas() {
        givenAllAreFinalInNovember();

        assertThat(violations(() -> office.as("control").steps.report(course.id, decided("2026-11-19"), course.seen())))
                .containsExactly("meeting-before-last-step");
    }

    @Test
    public void whatIsHandedInAndNotJudgedIsNamedAndWhatRemainsIsSaid() {
        List<UUID> controls = course.inForce("2026-10-31", "2026-12-31");
        office.on("2026-10-20").round.run();
        course.performed(controls.get(0), 25, 0);
        assertThat(everything(reporting.board(course.id, YEAR)))
                .contains("2 återstår, vars period pågår")
                .doesNotContain("Allt som skulle göras är gjort");
        office.on("2026-11-03").as("control");

        BoardStanding school = school();

        assertThat(List.of(school.due(), school.performed(), school.toAssess(), school.remaining()))
                .containsExactly(1, 0, 1, 1);
        assertThat(reporting.standing(YEAR).toAssess()).isEqualTo(1);
        assertThat(everything(reporting.board(course.id, YEAR)))
                .contains("0 av 1 kontroll som skulle vara gjord är genomförd.", "1 väntar på bedömning.")
                .contains("0 of 1 control that was to be made is performed.", "1 waits to be assessed.")
                .contains("Besides, 1 remains, whose period goes on.");
        assertThat(table(reporting.municipality(YEAR), "Hur det står till")
                        .get(0)
                        .get(7))
                .isEqualTo("1");
    }

    @Test
    public void oneControlClosedEarlyAmongManyIsWatchedAndNotRed() {
        List<UUID> controls = course.inForce("2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31");
        office.on("2026-03-02").round.run();

        course.closed(controls.get(0));

        assertThat(List.of(school().due(), school().performed(), school().remaining()))
                .containsExactly(1, 0, 4);
        assertThat(school().light()).as("four of five can still be made").isEqualTo(Light.YELLOW);

        course.closed(controls.get(1));

        assertThat(school().light()).as("three of five at most").isEqualTo(Light.RED);
    }

    @Test
    public void whatIsLateStaysRedHoweverManyArePlannedForLater() {
        course.inForce("2026-03-31", "2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31");
        office.on("2026-03-02").round.run();
        office.on("2026-04-01").as("control");

        assertThat(school().light()).isEqualTo(Light.RED);
    }

    // given, when, then

    private ControlReporting reporting;

    public ReportingEarlyTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheReports() {
        reporting = WrittenReports.of(office, store);
    }

    private void givenAllAreFinalInNovember() {
        List<UUID> controls = course.inForce("2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31");
        office.on("2026-11-20").round.run();
        controls.subList(0, 3).forEach(course::good);
        course.major(controls.get(3), "2026-12-15");
        office.measures.becomes(controls.get(3), MeasureState.DONE, LocalDate.parse("2026-11-20"), Effect.EFFECTIVE);
        course.followedUp(controls.get(3));
        course.closed(controls.get(4));
        office.on("2026-11-29").as("control");
    }

    private BoardStanding school() {
        return reporting.standing(YEAR).boards().get(0);
    }

    private static BoardDecision decided(String day) {
        return new BoardDecision(LocalDate.parse(day), "§ 112", "BUN-2026/310");
    }
}
