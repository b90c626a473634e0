// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.internalcontrol.Municipality;
import se.rond.internalcontrol.OnBothDatabases;
import se.rond.internalcontrol.PlanCourse;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.BoardView;
import se.rond.internalcontrol.api.ControlFilter;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.ControlView;
import se.rond.internalcontrol.api.CorrectiveView;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.application.FigureRecords;
import se.rond.internalcontrol.persistence.JpaCounts;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;

public class CountingControlsTest extends OnBothDatabases {

    private static final String ENDED = "2026-02-28";

    private List<UUID> controls;

    /** Six that have ended, one ahead of its time, one that a revision left out. */
    private void givenAYear() {
        controls = course.inForce(ENDED, ENDED, ENDED, ENDED, ENDED, ENDED, "2026-12-31", ENDED);
        office.on("2026-03-02").round.run();
        course.good(controls.get(0));
        course.minor(controls.get(1));
        course.major(controls.get(2), "2026-04-15");
        course.performed(controls.get(3), 25, 0); // nobody has judged it
        course.closed(controls.get(4));
        // the sixth is late
        course.good(controls.get(6));
        leaveOut(controls.get(7));
    }

    private void leaveOut(UUID control) {
        UUID next = UUID.randomUUID();
        office.as("control").steps.revise(course.id, next, new Reason("Nedlagt"));
        office.writing.removeControl(next, control, new Reason("Nedlagt"));
        office.steps.propose(next, seen(next));
        BoardDecision decision = new BoardDecision(LocalDate.parse("2026-03-01"), "5", "BUN-2026/1");
        office.as("secretary").steps.adopt(next, decision, seen(next));
    }

    private IfMatch seen(UUID plan) {
        return IfMatch.version(office.book.plan(plan).version());
    }

    @Test
    public void controlsWhosePeriodHasEndedAreCompleteWhenTheyArePerformedAndJudged() {
        givenAYear();

        assertThat(count("k.ic.01", "2026"))
                .isEqualTo(new FigureCount(3, 6L, Map.of("to_assess", 1L, "not_performed", 1L, "left_out", 1L)));
        assertThat(count("k.ic.01", "2026-01")).as("nothing had ended").returns(0L, FigureCount::denominator);
        assertThat(figures().countByPath("k.ic.01", query("2026", now()), List.of("/KOMMUN/BUN/", "/KOMMUN/KS/")))
                .satisfies(
                        by -> assertThat(by.get("/KOMMUN/BUN/").denominator()).isEqualTo(6))
                .satisfies(by -> assertThat(by.get("/KOMMUN/KS/").denominator()).isZero());
        assertThat(figures().countByMonth("k.ic.01", query("2026", now())).get(YearMonth.parse("2026-02")))
                .returns(6L, FigureCount::denominator);
        assertThat(figures().records("k.ic.01", query("2026", now())))
                .isEqualTo("/api/internal-control/v1/controls?unitPath=%2FKOMMUN%2F&counting=true&endsFrom=2026-01-01"
                        + "&endsTo=2026-03-01&asOf=2026-03-02");
        assertThat(listed(Set.of(), "2026-03-01"))
                .as("the drill-down has exactly those")
                .hasSize(6);
    }

    @Test
    public void theListsBehindTheFiguresAreForWhoeverReadsThePlans() {
        assertThat(figures().definitions())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figures().recordReaders(figure.id()))
                        .containsExactly(InternalControlPermissions.READ));
    }

    private List<ControlView> listed(Set<ControlState> states, String endsTo) {
        ControlFilter filter = new ControlFilter(
                null,
                null,
                "/KOMMUN/",
                null,
                states,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse(endsTo),
                true,
                null,
                LocalDate.parse("2026-03-02"));
        return office.as("reader")
                .performing
                .controls(filter, PageRequest.first(50))
                .items();
    }

    @Test
    public void deviationsAreAShareOfWhatWasPerformedMinorAndMajorApart() {
        givenAYear();

        assertThat(count("k.ic.02", "2026")).isEqualTo(new FigureCount(2, 4L, Map.of("minor", 1L, "major", 1L)));
        assertThat(listed(ControlState.JUDGED, "2026-12-31")).hasSize(4);

        office.measures.becomes(controls.get(2), MeasureState.DONE, LocalDate.parse("2026-03-02"), Effect.EFFECTIVE);
        course.followedUp(controls.get(2));
        assertThat(count("k.ic.02", "2026").parts()).as("it stays what it was").containsEntry("major", 1L);
        assertThat(count("k.ic.01", "2026").numerator()).isEqualTo(3);
    }

    @Test
    public void thePastIsCountedAsItStood() {
        givenAYear();
        office.on("2026-03-10");
        course.good(controls.get(5));

        assertThat(count("k.ic.01", "2026").numerator()).isEqualTo(4);
        assertThat(figures()
                        .count("k.ic.01", query("2026", Instant.parse("2026-03-05T12:00:00Z")))
                        .numerator())
                .isEqualTo(3);
    }

    @Test
    public void anActionIsInTimeByTheDayThatWasAgreedWhateverDayItIsMovedTo() {
        givenAYear();
        assertThat(count("k.ic.03", "2026")).as("not due yet").isEqualTo(FigureCount.of(0, 0));

        office.on("2026-04-16");
        assertThat(count("k.ic.03", "2026")).isEqualTo(FigureCount.of(0, 1));
        office.measures.becomes(controls.get(2), MeasureState.DONE, LocalDate.parse("2026-04-16"), null);
        office.round.run();
        assertThat(count("k.ic.03", "2026")).as("a day late").isEqualTo(FigureCount.of(0, 1));
        office.measures.becomes(controls.get(2), MeasureState.DONE, LocalDate.parse("2026-04-15"), null);
        office.round.run();
        assertThat(count("k.ic.03", "2026")).isEqualTo(FigureCount.of(1, 1));
        assertThat(records()
                        .actions("/KOMMUN/BUN/", Period.year(2026), LocalDate.parse("2026-04-16"), PageRequest.first(9))
                        .items())
                .singleElement()
                .returns(true, CorrectiveView::inTime);

        office.measures.becomes(controls.get(2), MeasureState.REJECTED, null, null);
        office.round.run();
        assertThat(count("k.ic.03", "2026")).as("rejected").isEqualTo(FigureCount.of(0, 0));
    }

    @Test
    public void actionsAreListedOfAllYearsUnlessAPeriodIsAskedFor() {
        givenAYear();
        office.on("2027-02-01").as("reader");

        assertThat(records().actions(null, null, null, PageRequest.first(9)).items())
                .hasSize(1);
        assertThat(records()
                        .actions(null, Period.year(2027), null, PageRequest.first(9))
                        .items())
                .isEmpty();
    }

    @Test
    public void boardsHaveAdoptedTheirPlanBeforeTheYearOrNot() {
        course.inForce("2026-12-31");
        PlanCourse late =
                new PlanCourse(office).begun(Municipality.id("KS"), 2026).analysed();
        late.proposed();
        office.on("2026-01-20");
        late.adopted(new BoardDecision(LocalDate.parse("2026-01-15"), "1", "KS-2026/1"));

        assertThat(count("k.ic.04", "2026")).isEqualTo(FigureCount.of(1, 2));
        assertThat(count("k.ic.04", "2027")).isEqualTo(FigureCount.of(0, 2));
        assertThat(figures().countByPath("k.ic.04", query("2026", now()), List.of("/KOMMUN/KS/")))
                .containsEntry("/KOMMUN/KS/", FigureCount.of(0, 1));
        assertThat(records().boards(2026, "/KOMMUN/", null, PageRequest.first(1)))
                .satisfies(page -> assertThat(page.next()).isNotNull())
                .satisfies(page -> assertThat(page.items())
                        .singleElement()
                        .returns(true, BoardView::inTime)
                        .returns(LocalDate.parse("2025-12-31"), BoardView::lastDay));
        assertThat(records().boards(2026, null, null, PageRequest.first(9)).items())
                .extracting(BoardView::inTime)
                .containsExactly(true, false);
        assertThat(figures().definitions().get(3).numerator().sv()).contains("12-31 året före");
    }

    private FigureRecords records() {
        return new FigureRecords(office.desk, counts(), office.statistics, office.settings);
    }

    private JpaCounts counts() {
        return new JpaCounts(store.entities("internal-control"));
    }

    private InternalControlFigures figures() {
        return new InternalControlFigures(counts(), office.statistics, office.desk.boards(), office.settings);
    }

    private FigureCount count(String figure, String period) {
        return figures().count(figure, query(period, now()));
    }

    private Instant now() {
        return store.clock().instant();
    }

    private static FigureQuery query(String period, Instant asOf) {
        return new FigureQuery("/KOMMUN/", null, Period.valueOf(period), asOf);
    }

    public CountingControlsTest(Database database) {
        super(database);
    }
}
