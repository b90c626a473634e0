// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.ControlOffice.refusal;
import static se.rond.internalcontrol.application.reports.WrittenReports.everything;
import static se.rond.internalcontrol.application.reports.WrittenReports.table;

import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.PlanState;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.Light;
import se.rond.internalcontrol.api.reports.MunicipalityStanding;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;

/** Eight controls of the school board: five end in the first tertial, two in the second, one in the third. */
public class ReportingTest extends OnBothDatabases {

    @Test
    public void aTertialCountsTheControlsWhosePeriodEndedInIt() {
        givenTheFirstTertialIsOver();

        BoardStanding school = standing("2026-T1").boards().get(0);

        assertThat(school.board().code()).isEqualTo("BUN");
        assertThat(school.due()).isEqualTo(5);
        assertThat(school.performed()).as("good, minor and major").isEqualTo(3);
        assertThat(school.completion()).isEqualTo("60");
        assertThat(school.minor()).isEqualTo(1);
        assertThat(school.major()).isEqualTo(1);
        assertThat(school.openMajor()).isEqualTo(1);
        assertThat(school.notPerformed()).isEqualTo(1);
        assertThat(school.late()).isEqualTo(1);
        assertThat(school.light()).as("less than 80 %").isEqualTo(Light.RED);
        assertThat(standing("2026").boards().get(0).due())
                .as("none of the others has ended")
                .isEqualTo(5);
    }

    @Test
    public void aPeriodInWhichNothingIsDueYetHasNoShareAndNoLightOfItsOwn() {
        givenTheFirstTertialIsOver();

        BoardStanding third = standing("2026-T3").boards().get(0);

        assertThat(third.due()).isZero();
        assertThat(third.completion()).isNull();
        assertThat(third.light()).as("a major deviation is open").isEqualTo(Light.YELLOW);
    }

    @Test
    public void whatIsSettledBeforeItsPeriodIsOverCountsAtOnceAndIsMarked() {
        List<UUID> controls = course.inForce("2026-03-31", "2026-12-31", "2026-12-31");
        office.on("2026-03-02").round.run();
        course.good(controls.get(0));
        course.major(controls.get(1), "2026-05-31");
        course.minor(controls.get(2));
        office.on("2026-05-04").as("control");

        BoardStanding year = standing("2026").boards().get(0);
        assertThat(List.of(year.due(), year.performed(), year.early())).containsExactly(3, 3, 2);
        assertThat(List.of(year.minor(), year.major(), year.ongoingMajor())).containsExactly(1, 1, 0);
        assertThat(standing("2026-T1").ongoingMinor()).as("assessed in it").isEqualTo(1);
        assertThat(standing("2025").ongoingMinor()).isZero();

        Report report = reporting.board(course.id, Period.valueOf("2026-T1"));
        assertThat(table(report, "Avvikelser och vad de består i"))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrder(
                        "■ Större: åtgärdas (perioden pågår)", "▲ Mindre: förklaras (perioden pågår)");
        assertThat(everything(report)).contains("vars period slutar senare: 1 mindre, 1 större.");
        Report all = reporting.municipality(Period.valueOf("2026"));
        assertThat(everything(all)).contains("Attest av fakturor (perioden pågår)", "2 avgjorda fast perioden pågår");
        assertThat(table(reporting.municipality(Period.valueOf("2026-T1")), "Hur det står till")
                        .get(0)
                        .get(7))
                .isEqualTo("2");

        office.on("2027-01-02");
        assertThat(standing("2026").major()).as("now it is over").isEqualTo(1);
        assertThat(standing("2026").early()).isZero();
    }

    @Test
    public void boardsThatHaveSaidNothingAreThereAndRedOnceTheDayForThePlanHasPassed() {
        givenTheFirstTertialIsOver();

        MunicipalityStanding all = standing("2026");

        assertThat(all.boards()).extracting(board -> board.board().code()).containsExactly("BUN", "EFAB", "KS");
        assertThat(all.boards().get(2).state()).isNull();
        assertThat(all.boards().get(2).light()).isEqualTo(Light.RED);
        assertThat(all.boards().get(2).adoptedInTime()).isFalse();
        assertThat(all.adoptedInTime()).isEqualTo(1);
        assertThat(all.lastAdoption()).hasToString("2025-12-31");
        assertThat(standing("2027").boards().get(2).light())
                .as("the day has not come")
                .isEqualTo(Light.NONE);
    }

    @Test
    public void whoReadsOneBoardSeesThatOneAndNoReportOfAll() {
        givenTheFirstTertialIsOver();
        office.as("school");

        assertThat(standing("2026").boards())
                .extracting(board -> board.board().code())
                .containsExactly("BUN");
        assertThat(refusal(() -> reporting.municipality(Period.valueOf("2026"))))
                .isEqualTo("not-permitted");
    }

    @Test
    public void theReportToTheBoardSaysWhatDeviatedWhatIsDoneAndWhatWasNotMade() {
        givenTheFirstTertialIsOver();

        Report report = reporting.board(course.id, Period.valueOf("2026-T1"));

        assertThat(report.subject().sv()).startsWith("Enhet BUN, 2026, tertial 1 (2026-01-01 – 2026-04-30).");
        assertThat(table(report, "Planens versioner"))
                .containsExactly(List.of("1", "pågår", "2025-11-18, § 87, BUN-2025/214", "–"));
        assertThat(table(report, "Avvikelser och vad de består i"))
                .extracting(row -> row.get(1) + " | " + row.get(3))
                .containsExactlyInAnyOrder(
                        "▲ Mindre: förklaras | En attest saknas.",
                        "■ Större: åtgärdas | Attester saknas i flera fall.");
        assertThat(table(report, "Åtgärder för större avvikelser"))
                .extracting(row -> row.get(0) + " | " + row.get(2) + " | " + row.get(3))
                .containsExactly("Inför spärr i systemet | Ekonomichef, Enhet SKOLA | 2026-05-31");
        assertThat(table(report, "Ej genomförda, försenade, obedömda och borttagna kontroller"))
                .extracting(row -> row.get(1) + " | " + row.get(3))
                .containsExactly(
                        "■ Ej genomförd | Rutinen är nedlagd.", "■ Försenad, inte påbörjad | Inget skäl är angivet.");
        assertThat(everything(report)).as("people are named by what they do").doesNotContain("reader Ek", "performer");
        assertThat(office.trailed()).contains("internal-control.plan.report_made");
    }

    @Test
    public void anActionThatIsOverdueIsSaidSo() {
        givenTheFirstTertialIsOver();
        office.on("2026-06-01");

        Report report = reporting.board(course.id, Period.valueOf("2026"));

        assertThat(table(report, "Åtgärder för större avvikelser").get(0).get(4))
                .startsWith("■ försenad");
        assertThat(standing("2026-T2").boards().get(0).actionsDue()).isEqualTo(1);
        assertThat(standing("2026-T2").boards().get(0).actionsInTime()).isZero();
        assertThat(standing("2026-T1").boards().get(0).actionsDue()).isZero();
    }

    @Test
    public void theReportToTheExecutiveBoardHasEveryBoard() {
        givenTheFirstTertialIsOver();

        Report report = reporting.municipality(Period.valueOf("2026-T1"));

        assertThat(table(report, "Hur det står till"))
                .extracting(row -> row.get(0) + " | " + row.get(1))
                .containsExactly(
                        "Enhet BUN | ■ Rött: åtgärda", "Enhet EFAB | ■ Rött: åtgärda", "Enhet KS | ■ Rött: åtgärda");
        assertThat(table(report, "Planernas beslut").get(0).get(3)).isEqualTo("● ja");
        assertThat(office.trailed()).contains("internal-control.municipality.report_made");
    }

    @Test
    public void ofADraftNothingIsReported() {
        course.begun();

        assertThat(refusal(() -> reporting.board(course.id, Period.valueOf("2026"))))
                .isEqualTo("plan-not-adopted");
        assertThat(standing("2026").boards().get(0).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    public void aReportSaysOfWhichDayItIsAndThatAPastPeriodHasWhatWasDoneSince() {
        givenTheFirstTertialIsOver();
        office.on("2026-06-01");

        assertThat(reporting
                        .board(course.id, Period.valueOf("2026-T1"))
                        .subject()
                        .sv())
                .endsWith("Läget den 2026-06-01. Perioden är slut; det som har gjorts efter den är med.");
        assertThat(reporting.municipality(Period.valueOf("2026")).subject().sv())
                .endsWith("Läget den 2026-06-01.");
    }

    @Test
    public void aSampleWithFewerRowsThanPlannedIsSaidSo() {
        UUID control = course.inForce("2026-03-31").get(0);
        office.on("2026-03-02").round.run();
        course.performed(control, 10, 0);

        Report report = reporting.board(course.id, Period.valueOf("2026-T1"));

        assertThat(table(report, "Kontroller vars period slutar i rapportens period"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(3)).isEqualTo("▲ 10 (planerat 25)"));
    }

    @Test
    public void aFileIsCalledByItsBoardAndPeriod() {
        givenTheFirstTertialIsOver();

        assertThat(reporting.fileName(course.id, Period.valueOf("2026-T1"))).isEqualTo("internal-control-BUN-2026-T1");
    }

    @Test
    public void aReportIsOfThePlansYear() {
        givenTheFirstTertialIsOver();

        assertThat(refusal(() -> reporting.board(course.id, Period.valueOf("2025-T3"))))
                .isEqualTo("period-of-plan");
        assertThat(refusal(() -> standing("2025/2026"))).isEqualTo("period-of-one-year");
    }

    // given, when, then

    private ControlReporting reporting;

    public ReportingTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheReports() {
        reporting = WrittenReports.of(office, store);
        office.town.person("reader", false, "ekonomichef");
    }

    /** One good, one minor, one major, one closed, one that nobody has begun. */
    private void givenTheFirstTertialIsOver() {
        List<UUID> controls = course.inForce(
                "2026-02-28",
                "2026-03-31",
                "2026-03-31",
                "2026-04-30",
                "2026-04-30",
                "2026-08-31",
                "2026-08-31",
                "2026-12-31");
        office.on("2026-03-02").round.run();
        course.good(controls.get(0));
        course.minor(controls.get(1));
        course.major(controls.get(2), "2026-05-31");
        course.closed(controls.get(3));
        office.on("2026-05-04").as("control");
    }

    private MunicipalityStanding standing(String period) {
        return reporting.standing(Period.valueOf(period));
    }
}
