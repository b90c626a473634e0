// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.application.reports.WrittenReports.everything;
import static se.rond.internalcontrol.application.reports.WrittenReports.table;

import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.Light;
import se.rond.internalcontrol.api.reports.MunicipalityStanding;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;

/** One control of the first tertial that nobody made; both of the second are good. It is September. */
public class LateFromBeforeTest extends OnBothDatabases {

    private static final Period FIRST = Period.valueOf("2026-T1");
    private static final Period SECOND = Period.valueOf("2026-T2");
    private static final Period THIRD = Period.valueOf("2026-T3");

    @Test
    public void whatIsLateFromBeforeIsOutsideTheSumOfThePeriod() {
        MunicipalityStanding all = reporting.standing(SECOND);

        assertThat(List.of(school(SECOND).late(), school(SECOND).lateBefore())).containsExactly(0, 1);
        assertThat(List.of(all.due(), all.performed(), all.late(), all.lateBefore()))
                .containsExactly(2, 2, 0, 1);
        assertThat(all.performed() + all.notPerformed() + all.late() + all.toAssess())
                .isEqualTo(all.due());
        assertThat(List.of(school(FIRST).late(), school(FIRST).lateBefore()))
                .as("in its own period it is due")
                .containsExactly(1, 0);
        assertThat(List.of(
                        school(Period.valueOf("2026")).late(),
                        school(Period.valueOf("2026")).lateBefore()))
                .as("the year has no period before")
                .containsExactly(1, 0);
    }

    @Test
    public void aBoardWithAControlLateFromBeforeIsNotAsPlanned() {
        assertThat(school(SECOND).light()).isEqualTo(Light.YELLOW);
        assertThat(school(THIRD).light()).as("though nothing of it is due").isEqualTo(Light.YELLOW);
    }

    @Test
    public void onceItIsMadeTheBoardIsAsPlanned() {
        course.good(missed);

        assertThat(school(SECOND).lateBefore()).isZero();
        assertThat(school(SECOND).light()).isEqualTo(Light.GREEN);
        assertThat(school(THIRD).light()).isEqualTo(Light.NONE);
        assertThat(everything(report(SECOND)))
                .contains("Allt som skulle göras är gjort.")
                .doesNotContain("Försenade från tidigare perioder");
    }

    @Test
    public void theReportToTheBoardSaysThatItComesFromBefore() {
        assertThat(everything(report(SECOND)))
                .contains("▲ Gult: bevaka. 2 av 2 kontroller")
                .contains("Försenade från tidigare perioder: 1, utöver dem som räknas här.")
                .contains("Late from earlier periods: 1, besides those that count here.");
        assertThat(table(report(SECOND), "Ej genomförda, försenade, obedömda och borttagna kontroller"))
                .extracting(row -> row.get(1) + " | " + row.get(2))
                .containsExactly("■ Försenad, inte påbörjad (från tidigare period) | 2026-04-30");
    }

    @Test
    public void theReportToTheExecutiveBoardHasItInTheRowOfTheBoard() {
        Report all = reporting.municipality(SECOND);

        assertThat(everything(all)).contains("Försenade från tidigare perioder: 1,");
        assertThat(table(all, "Hur det står till").get(0))
                .containsExactly("Enhet BUN", "▲ Gult: bevaka", "2\u00a0av\u00a02", "0", "0", "0", "0", "1");
        assertThat(table(all, "Ej genomförda, försenade och obedömda kontroller"))
                .extracting(row -> row.get(2))
                .containsExactly("■ Försenad, inte påbörjad (från tidigare period)");
    }

    // given, when, then

    private ControlReporting reporting;
    private UUID missed;

    public LateFromBeforeTest(Database database) {
        super(database);
    }

    @Before
    public void givenOneControlThatNobodyMade() {
        reporting = WrittenReports.of(office, store);
        List<UUID> controls = course.inForce("2026-04-30", "2026-08-31", "2026-08-31");
        office.on("2026-03-02").round.run();
        missed = controls.get(0);
        course.good(controls.get(1));
        course.good(controls.get(2));
        office.on("2026-09-02").as("control");
    }

    private BoardStanding school(Period period) {
        return reporting.standing(period).boards().get(0);
    }

    private Report report(Period period) {
        return reporting.board(course.id, period);
    }
}
