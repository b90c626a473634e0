// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.findings.MeasureState;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.OnBothDatabases;
import se.rond.systemsecurity.api.AnalysisFilter;
import se.rond.systemsecurity.api.AnalysisView;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.DueMeasureView;
import se.rond.systemsecurity.api.GateAnswer;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.OpenRiskView;
import se.rond.systemsecurity.api.RiskView;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.api.Trigger;

public class CountingAnalysesTest extends OnBothDatabases {

    @Test
    public void analysesOfTheYearAreCountedByTheirDecisions() {
        course.approved(LEVELS); // one
        course.begun(Trigger.CHANGE).gate(GateAnswer.Word.NO);
        finishAgain(); // two, of the same system
        decidedTwice(); // three, decided twice
        rejected(); // four
        AnalysisCourse open = new AnalysisCourse(office);
        open.submitted(LEVELS, 2, 2).reviewed(); // not decided
        AnalysisCourse left = new AnalysisCourse(office);
        left.started();
        left.gate(GateAnswer.Word.YES); // does not count

        assertThat(figures().count("k.ssa.01", query("/KOMMUN/", "2026")))
                .isEqualTo(new FigureCount(4, null, Map.of("systems", 3L)));
        assertThat(figures().count("k.ssa.01", query("/KOMMUN/", "2025")).numerator())
                .isZero();
        assertThat(figures().count("k.ssa.01", query("/KOMMUN/VON/", "2026")).numerator())
                .isZero();
        assertThat(figures()
                        .countByPath("k.ssa.01", query("/KOMMUN/", "2026"), List.of("/KOMMUN/BUN/", "/KOMMUN/VON/")))
                .extractingByKey("/KOMMUN/BUN/")
                .returns(4L, FigureCount::numerator);
        assertThat(figures().countByMonth("k.ssa.01", query("/KOMMUN/", "2026")).get(YearMonth.parse("2026-03")))
                .returns(4L, FigureCount::numerator);
        assertThat(office.as("reader")
                        .reading
                        .analyses(
                                new AnalysisFilter(
                                        null,
                                        null,
                                        "/KOMMUN/",
                                        Set.of(),
                                        Set.of(),
                                        LocalDate.parse("2026-01-01"),
                                        LocalDate.parse("2026-12-31"),
                                        null),
                                PageRequest.first(50))
                        .items())
                .as("the drill-down has exactly those")
                .hasSize(4);
        store.clock().advance(Duration.ofDays(2));
        Instant then = store.clock().instant().minus(Duration.ofDays(1));
        new AnalysisCourse(office).approved(LEVELS);
        assertThat(figures().count("k.ssa.01", query("/KOMMUN/", "2026")).numerator())
                .isEqualTo(5);
        assertThat(figures()
                        .count("k.ssa.01", new FigureQuery("/KOMMUN/", null, Period.year(2026), then))
                        .numerator())
                .as("as it stood")
                .isEqualTo(4);
        assertThat(figures().records("k.ssa.01", query("/KOMMUN/", "2026")))
                .isEqualTo(
                        "/api/system-security/v1/analyses?unitPath=%2FKOMMUN%2F&decidedFrom=2026-01-01&decidedTo=2026-12-31");
    }

    @Test
    public void systemsInScopeWithAValidAnalysisAreCounted() {
        course.approved(new Levels(3, 1, 1, null)); // until 2027-03-02
        rejected(); // in scope, not valid
        office.system("UTAN", "SKOLA"); // in scope, none
        office.book.save(UUID.randomUUID(), plain("LÅG", 1), IfMatch.none()); // out of scope
        office.book.save(UUID.randomUUID(), plain("HÖG", 2), IfMatch.none()); // in scope by T 2
        UUID ended = office.system("SLUT", "SKOLA");
        office.book.end(ended, new SystemEnd("Ersatt"));

        assertThat(figures().count("k.ssa.02", query("/KOMMUN/", "2026"))).isEqualTo(FigureCount.of(1, 4));
        assertThat(listed(null)).hasSize(4);

        store.clock().set("2027-03-03T12:00:00Z");
        assertThat(figures().count("k.ssa.02", query("/KOMMUN/", "2027"))).isEqualTo(FigureCount.of(0, 4));
        assertThat(figures().count("k.ssa.02", query("/KOMMUN/", "2026")))
                .as("a past year is looked at from its end")
                .isEqualTo(FigureCount.of(1, 4));
        office.system("NY", "SKOLA");
        assertThat(listed(LocalDate.parse("2026-12-31")))
                .as("as the register was then")
                .hasSize(4);
        assertThat(listed(null)).hasSize(5);
    }

    @Test
    public void whatWasDecidedCountsInItsYearWhateverComesAfter() {
        course.approved(LEVELS);
        InformationSetGiven secret = new InformationSetGiven("x", new Levels(4, 0, 0, null), "x", null, null);
        office.as("classifier").writing.saveSet(course.id, UUID.randomUUID(), secret, true, IfMatch.none());

        assertThat(figures().count("k.ssa.01", query("/KOMMUN/", "2026")).numerator())
                .isEqualTo(1);
        assertThat(decidedIn2026()).hasSize(1);
        assertThat(figures().count("k.ssa.02", query("/KOMMUN/", "2026")))
                .as("handed over: none that must have an analysis")
                .isEqualTo(FigureCount.of(0, 0));
        assertThat(listed(null)).isEmpty();
        assertThat(figures().count("k.ssa.03", query("/KOMMUN/", "2026")).numerator())
                .isZero();
    }

    private List<AnalysisView> decidedIn2026() {
        return office.as("reader")
                .reading
                .analyses(
                        new AnalysisFilter(
                                null,
                                null,
                                "/KOMMUN/",
                                Set.of(),
                                Set.of(),
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-12-31"),
                                null),
                        PageRequest.first(50))
                .items();
    }

    @Test
    public void risksAreCountedAsTheyWereDecided() {
        course.submitted(LEVELS, 3, 3).reviewed();
        course.accepted("head");
        course.decided(DecisionKind.APPROVED_WITH_CONDITIONS); // orange
        RiskView decided = course.theRisk();

        office.as("manager")
                .writing
                .saveRisk(
                        course.id,
                        decided.id(),
                        AnalysisCourse.size(decided.threat(), 1, 1),
                        IfMatch.version(decided.version()));
        course.theOwn("Tillkommen", 4, 4);

        assertThat(figures().count("k.ssa.03", query("/KOMMUN/", "2026")).parts())
                .as("nobody has decided on what was written since")
                .isEqualTo(Map.of("band.orange", 1L, "band.red", 0L, "red_accepted", 0L));
        assertThat(office.as("reviewer")
                        .records
                        .openRisks("/KOMMUN/", Set.of(), null, PageRequest.first(9))
                        .items())
                .singleElement()
                .returns(Band.ORANGE, OpenRiskView::band)
                .returns(false, OpenRiskView::accepted);
    }

    @Test
    public void orangeAndRedRisksOfApprovedSystemsAreOpen() {
        course.submitted(LEVELS, 3, 3).reviewed();
        course.accepted("head");
        course.decided(DecisionKind.APPROVED_WITH_CONDITIONS); // orange
        AnalysisCourse red = new AnalysisCourse(office);
        red.submitted(LEVELS, 4, 4).reviewed();
        red.accepted("director");
        red.decided(DecisionKind.APPROVED_WITH_CONDITIONS); // red, accepted until 2026-06-02
        AnalysisCourse open = new AnalysisCourse(office);
        open.submitted(LEVELS, 4, 4); // not decided

        assertThat(figures().count("k.ssa.03", query("/KOMMUN/", "2026")))
                .isEqualTo(new FigureCount(2, null, Map.of("band.orange", 1L, "band.red", 1L, "red_accepted", 1L)));
        assertThat(office.as("reviewer")
                        .records
                        .openRisks("/KOMMUN/", Set.of(), null, PageRequest.first(9))
                        .items())
                .extracting(OpenRiskView::band)
                .containsExactlyInAnyOrder(Band.ORANGE, Band.RED);
        assertThat(office.as("reader")
                        .records
                        .openRisks("/KOMMUN/", Set.of(), null, PageRequest.first(9))
                        .items())
                .as("not for readers of the register alone")
                .isEmpty();
        assertThat(figures().count("k.ssa.03", general("/KOMMUN/", "2026")))
                .as("not told to others, least of all that there are none")
                .isEqualTo(FigureCount.NONE);
        assertThat(figures().count("k.ssa.02", inPremises("/KOMMUN/", "2026")))
                .as("a system stands in no premises")
                .isEqualTo(FigureCount.NONE);
        store.clock().set("2026-06-03T12:00:00Z");
        assertThat(figures().count("k.ssa.03", query("/KOMMUN/", "2026")).parts())
                .containsEntry("red_accepted", 0L);
    }

    @Test
    public void aSystemThatMovesTakesItsRisksOutOfSight() {
        course.submitted(LEVELS, 3, 3).reviewed();
        course.accepted("head");
        course.decided(DecisionKind.APPROVED_WITH_CONDITIONS);
        office.callers.grant(
                "schoolreader",
                SystemSecurityPermissions.READ_INFOSEC,
                new Scope(false, Set.of(Municipality.id("SKOLA")), Set.of()));
        assertThat(risksSeenBy("schoolreader")).hasSize(1);

        office.as("coordinator")
                .book
                .save(
                        course.system,
                        office.given(office.book.system(course.system).code(), "VON"),
                        IfMatch.version(office.book.system(course.system).version()));

        assertThat(risksSeenBy("schoolreader")).isEmpty();
        assertThat(risksSeenBy("reviewer")).hasSize(1);
    }

    private List<OpenRiskView> risksSeenBy(String name) {
        return office.as(name)
                .records
                .openRisks("/KOMMUN/", Set.of(), null, PageRequest.first(9))
                .items();
    }

    @Test
    public void measuresInTimeAreCountedOnceTheyAreDueOrDone() {
        course.submitted(LEVELS, 3, 3); // due 2026-03-20
        assertThat(figures().count("k.ssa.04", query("/KOMMUN/", "2026")))
                .as("neither due nor done")
                .isEqualTo(FigureCount.of(0, 0));

        store.clock().set("2026-03-20T12:00:00Z");
        assertThat(figures().count("k.ssa.04", query("/KOMMUN/", "2026")))
                .as("the day goes on")
                .isEqualTo(FigureCount.of(0, 0));

        store.clock().set("2026-03-21T12:00:00Z");
        assertThat(figures().count("k.ssa.04", query("/KOMMUN/", "2026"))).isEqualTo(FigureCount.of(0, 1));
        assertThat(office.as("reviewer")
                        .records
                        .measures("/KOMMUN/", Period.year(2026), null, PageRequest.first(9))
                        .items())
                .singleElement()
                .returns(false, DueMeasureView::inTime);
        AnalysisCourse other = new AnalysisCourse(office);
        other.assessed(LEVELS, 3, 3).answered().described().measure("2026-04-10");
        office.as("manager").steps.submit(other.id, other.seen());
        office.followUp.becomes(MeasureState.DONE, null, LocalDate.parse("2026-03-20"));
        office.round.run();

        assertThat(figures().count("k.ssa.04", query("/KOMMUN/", "2026")))
                .as("both on the day that the follow-up knows, though it is seen the day after")
                .isEqualTo(FigureCount.of(2, 2));
    }

    public CountingAnalysesTest(Database database) {
        super(database);
    }

    private static final Levels LEVELS = new Levels(1, 1, 1, null);

    private AnalysisFigures figures() {
        return new AnalysisFigures(office.statistics, office.settings);
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(
                path,
                null,
                Period.valueOf(period),
                store.clock().instant(),
                Set.of(Compartment.GENERAL, Compartment.INFOSEC));
    }

    private FigureQuery inPremises(String path, String period) {
        return new FigureQuery(
                path, UUID.randomUUID(), Period.valueOf(period), store.clock().instant());
    }

    private FigureQuery general(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }

    private void finishAgain() {
        office.as("classifier").steps.classify(course.id, course.seen());
        office.as("reviewer").steps.assess(course.id, course.seen());
        office.as("manager").steps.submit(course.id, course.seen());
        course.reviewed().decided(DecisionKind.APPROVED);
    }

    private void decidedTwice() {
        AnalysisCourse twice = new AnalysisCourse(office);
        twice.approved(LEVELS);
        office.as("manager").writing.describe(twice.id, new Description("Annat", null, null), twice.seen());
        office.as("manager").steps.askAgain(twice.id, twice.seen());
        twice.reviewed().decided(DecisionKind.APPROVED);
    }

    private void rejected() {
        AnalysisCourse other = new AnalysisCourse(office);
        other.submitted(LEVELS, 2, 2).reviewed();
        other.decided(DecisionKind.REJECTED);
    }

    private SystemGiven plain(String code, int t) {
        return new SystemGiven(
                code,
                code,
                null,
                Municipality.id("SKOLA"),
                null,
                null,
                null,
                null,
                Hosting.OWN,
                null,
                false,
                false,
                false,
                null,
                null,
                SystemStatus.ACTIVE,
                null,
                new Levels(0, 0, t, null));
    }

    private List<SystemView> listed(LocalDate asOf) {
        office.as("coordinator");
        return office.book
                .systems(
                        new SystemFilter(
                                null,
                                "/KOMMUN/",
                                null,
                                null,
                                Set.of(SystemStatus.ACTIVE),
                                Set.of(),
                                Set.of(),
                                null,
                                true,
                                asOf),
                        PageRequest.first(50))
                .items();
    }
}
