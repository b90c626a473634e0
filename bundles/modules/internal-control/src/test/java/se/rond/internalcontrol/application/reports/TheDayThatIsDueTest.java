// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.internalcontrol.application.reports.WrittenReports.everything;
import static se.rond.internalcontrol.application.reports.WrittenReports.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.reports.BoardStanding;
import se.rond.internalcontrol.api.reports.MunicipalityStanding;
import se.rond.internalcontrol.application.FigureRecords;
import se.rond.internalcontrol.followup.InternalControlFigures;
import se.rond.internalcontrol.persistence.JpaCounts;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.reporting.Report;

/** A day is over when it has ended: figures, the lists behind them, the report and the page of all boards say the same. */
public class TheDayThatIsDueTest extends OnBothDatabases {

    private static final Period YEAR = Period.valueOf("2026");
    private static final String DUE = "2026-05-31";
    private static final String DAY_AFTER = "2026-06-01";

    @Test
    public void anActionThatIsNotDoneIsLateFromTheDayAfterItsOwn() {
        givenAnActionAndAControlThatAreDue();

        office.on(DUE).as("reader");
        thenActionsAreCounted(0, 0);
        assertThat(everything(report())).contains("Ännu inte förfallna: 1,").doesNotContain("■ försenad");

        office.on(DAY_AFTER).as("reader");
        thenActionsAreCounted(0, 1);
        assertThat(table(report(), "Åtgärder för större avvikelser").get(0).get(4))
                .startsWith("■ försenad");
    }

    @Test
    public void aControlThatIsNotMadeIsMissingFromTheDayAfterItsPeriod() {
        givenAnActionAndAControlThatAreDue();

        office.on(DUE).as("reader");
        thenControlsAreCounted(1, 1, 0);

        office.on(DAY_AFTER).as("reader");
        thenControlsAreCounted(1, 2, 1);
    }

    @Test
    public void onTheFirstDayOfAPeriodNothingOfItHasEnded() {
        givenAnActionAndAControlThatAreDue();
        office.on("2026-01-01");

        assertThat(figures().count("k.ic.01", query())).isEqualTo(FigureCount.NONE);
    }

    @Test
    public void whatStoodAtTheEndOfADayOfThePastIsCountedByThatDay() {
        givenAnActionAndAControlThatAreDue();
        office.on("2026-07-01").as("reader");

        assertThat(then("k.ic.03", DUE).denominator()).isZero();
        assertThat(then("k.ic.03", DAY_AFTER).denominator()).isEqualTo(1);
        assertThat(actions(DUE)).isEmpty();
        assertThat(actions(DAY_AFTER)).hasSize(1);
        assertThat(then("k.ic.01", DUE).denominator()).isEqualTo(1);
        assertThat(then("k.ic.01", DAY_AFTER).denominator()).isEqualTo(2);
    }

    @Test
    public void whatIsReckonedByDaysIsSaidToBeOfAnotherVersionThanBefore() {
        assertThat(figures().definitions())
                .filteredOn(figure -> Set.of("k.ic.01", "k.ic.03").contains(figure.id()))
                .extracting(FigureDefinition::version)
                .containsExactly(2, 2);
    }

    // given, when, then

    private ControlReporting reporting;

    public TheDayThatIsDueTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheReports() {
        reporting = WrittenReports.of(office, store);
    }

    /** One control that was made in March and deviates, with an action; one that nobody has begun. Both days are the same. */
    private void givenAnActionAndAControlThatAreDue() {
        List<UUID> controls = course.inForce("2026-03-31", DUE);
        office.on("2026-03-02").round.run();
        course.major(controls.get(0), DUE);
    }

    private void thenActionsAreCounted(int inTime, int due) {
        assertThat(figures().count("k.ic.03", query())).isEqualTo(FigureCount.of(inTime, due));
        assertThat(figures().countByPath("k.ic.03", query(), List.of("/KOMMUN/BUN/")))
                .containsEntry("/KOMMUN/BUN/", FigureCount.of(inTime, due));
        assertThat(actions(null)).hasSize(due);
        assertThat(actions(today().toString()))
                .as("as the figure asks for them")
                .hasSize(due);
        assertThat(List.of(school().actionsInTime(), school().actionsDue())).containsExactly(inTime, due);
        assertThat(List.of(all().actionsInTime(), all().actionsDue())).containsExactly(inTime, due);
        assertThat(table(report(), "I siffror").get(2).subList(1, 3))
                .containsExactly(String.valueOf(inTime), String.valueOf(due));
    }

    private void thenControlsAreCounted(int performed, int ended, int late) {
        FigureCount counted = figures().count("k.ic.01", query());
        assertThat(List.of(counted.numerator(), counted.denominator())).containsExactly((long) performed, (long) ended);
        assertThat(figures().records("k.ic.01", query())).contains("&endsTo=" + today().minusDays(1) + "&");
        List<ControlView> listed = listed();
        assertThat(listed).hasSize(ended);
        assertThat(listed.stream().filter(ControlView::late)).hasSize(late);
        assertThat(List.of(school().performed(), school().due(), school().late()))
                .containsExactly(performed, ended, late);
        assertThat(List.of(all().performed(), all().due(), all().late())).containsExactly(performed, ended, late);
    }

    private List<ControlView> listed() {
        LocalDate endsTo = today().minusDays(1);
        ControlFilter filter =
                new ControlFilter(null, null, "/KOMMUN/", null, Set.of(), YEAR.from(), endsTo, true, null, today());
        return office.performing.controls(filter, PageRequest.first(50)).items();
    }

    private List<CorrectiveView> actions(String asOf) {
        FigureRecords records = new FigureRecords(office.desk, counts(), office.statistics, office.settings);
        LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
        return records.actions("/KOMMUN/", YEAR, day, PageRequest.first(9)).items();
    }

    private BoardStanding school() {
        return all().boards().get(0);
    }

    private MunicipalityStanding all() {
        return reporting.standing(YEAR);
    }

    private Report report() {
        return reporting.board(course.id, YEAR);
    }

    private FigureCount then(String figure, String day) {
        Instant noon = Instant.parse(day + "T10:00:00Z");
        return figures().count(figure, new FigureQuery("/KOMMUN/", null, YEAR, noon));
    }

    private FigureQuery query() {
        return new FigureQuery("/KOMMUN/", null, YEAR, store.clock().instant());
    }

    private LocalDate today() {
        return office.desk.today();
    }

    private JpaCounts counts() {
        return new JpaCounts(store.entities("internal-control"));
    }

    private InternalControlFigures figures() {
        return new InternalControlFigures(counts(), office.statistics, office.desk.boards(), office.settings);
    }
}
