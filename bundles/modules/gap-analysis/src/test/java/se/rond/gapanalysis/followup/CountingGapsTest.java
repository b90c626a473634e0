// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.Duty;
import se.rond.duties.DutyCount;
import se.rond.duties.DutyQuery;
import se.rond.duties.DutySource.Seen;
import se.rond.duties.DutyState;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.gapanalysis.api.FigureRecordView;
import se.rond.gapanalysis.application.GapAnalysis;
import se.rond.gapanalysis.application.GapPlaces;
import se.rond.gapanalysis.application.OwnPack;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

/** Two departments have approved, one has handed in, IT is silent; every number is reckoned by hand. */
@RunWith(Parameterized.class)
public class CountingGapsTest {

    @Test
    public void maturityIsWeightTimesLevelOverWeight() {
        // BUN (3 × 3 + 1 × 2 + 2 × 1) / 6 = 13/6, VON (3 × 1 + 1 × 1 + 2 × 1) / 6 = 6/6; together 19/12
        FigureCount whole = gap.figures.count("k.gap.01", query("/KOMMUN/", "2026"));
        assertThat(whole.value()).isEqualByComparingTo("1.58");
        assertThat(whole.numerator()).isEqualTo(2);
        assertThat(whole.parts()).containsEntry("weight", 12L);

        Map<String, FigureCount> byDepartment = gap.figures.countByPath(
                "k.gap.01", query("/KOMMUN/", "2026"), List.of("/KOMMUN/BUN/", "/KOMMUN/VON/", "/KOMMUN/KSF/"));
        assertThat(byDepartment.get("/KOMMUN/BUN/").value()).isEqualByComparingTo("2.17");
        assertThat(byDepartment.get("/KOMMUN/VON/").value()).isEqualByComparingTo("1.00");
        assertThat(byDepartment.get("/KOMMUN/KSF/").value())
                .as("handed in, not approved")
                .isNull();
    }

    @Test
    public void levelsOfDifferentSetsAreNotMixed() {
        UUID other = gap.running(
                2026,
                new OwnPack("a.other", "1")
                        .question("o1", null, 3, 3, "department")
                        .pack());
        gap.approved(gap.of(other, "BUN"), "BUN", 5);

        FigureCount whole = gap.figures.count("k.gap.01", query("/KOMMUN/", "2026"));
        assertThat(whole.value()).as("of the set that most have").isEqualByComparingTo("1.58");
        assertThat(whole.numerator()).isEqualTo(2);
        assertThat(whole.parts()).containsEntry("other_sets", 1L);
        assertThat(gap.figures
                        .countByPath("k.gap.01", query("/KOMMUN/", "2026"), List.of("/KOMMUN/BUN/"))
                        .get("/KOMMUN/BUN/")
                        .value())
                .as("a department in the same set as the whole")
                .isEqualByComparingTo("2.17");
        assertThat(gap.figures.count("k.gap.01", query("/KOMMUN/BUN/", "2026")).value())
                .isEqualByComparingTo("2.17");
        assertThat(gap.figures
                        .countByMonth("k.gap.01", query("/KOMMUN/", "2026"))
                        .get(YearMonth.of(2026, 10))
                        .value())
                .isEqualByComparingTo("1.58");
        assertThat(gap.figures.records("k.gap.01", query("/KOMMUN/", "2026"))).endsWith("&set=own.small");
        gap.as("coordinator");
        assertThat(gap.records
                        .records("k.gap.01", query("/KOMMUN/", "2026"), "own.small", PageRequest.first(50))
                        .items())
                .hasSize(2);
        assertThat(records("k.gap.01")).hasSize(3);
    }

    @Test
    public void ofAnotherYearThereIsNothing() {
        assertThat(gap.figures.count("k.gap.01", query("/KOMMUN/", "2025")).value())
                .isNull();
        assertThat(gap.figures.count("k.gap.02", query("/KOMMUN/", "2026")).value())
                .as("the first analysis has no change")
                .isNull();
    }

    @Test
    public void theChangeIsThatOfThoseWhoHaveOneBefore() {
        store.clock().set("2027-10-01T08:00:00Z");
        UUID next = gap.running(2027, OwnPack.small().pack());
        gap.approved(gap.of(next, "BUN"), "BUN", 4, 4, 4);

        // 24/6 − 13/6
        FigureCount change = gap.figures.count("k.gap.02", query("/KOMMUN/", "2027"));
        assertThat(change.value()).isEqualByComparingTo("1.83");
        assertThat(change.numerator()).isEqualTo(1);
        assertThat(gap.figures.count("k.gap.01", query("/KOMMUN/", "2026")).value())
                .as("last year stays as it was")
                .isEqualByComparingTo("1.58");
    }

    @Test
    public void silentDepartmentsAreInTheDenominator() {
        assertThat(gap.figures.count("k.gap.03", query("/KOMMUN/", "2026"))).isEqualTo(FigureCount.of(2, 3));
        assertThat(gap.figures.count("k.gap.03", query("/KOMMUN/KSF/", "2026"))).isEqualTo(FigureCount.of(0, 1));
        gap.as("coordinator");
        gap.campaigns.compile(campaign, new Reason("Tiden är ute"));
        assertThat(gap.figures.count("k.gap.03", query("/KOMMUN/", "2026")))
                .as("compiled counts as approved")
                .isEqualTo(FigureCount.of(2, 3));
    }

    @Test
    public void ofAMomentBeforeTheApprovalNothingIsCounted() {
        FigureQuery before =
                new FigureQuery("/KOMMUN/", null, Period.valueOf("2026"), Instant.parse("2026-09-15T00:00:00Z"));

        assertThat(gap.figures.count("k.gap.01", before).value()).isNull();
        assertThat(gap.figures.count("k.gap.03", before)).isEqualTo(FigureCount.of(0, 3));
    }

    @Test
    public void aTrendHasTheMonthOfTheApproval() {
        Map<YearMonth, FigureCount> months = gap.figures.countByMonth("k.gap.01", query("/KOMMUN/", "2026"));

        assertThat(months).containsOnlyKeys(YearMonth.of(2026, 10));
        assertThat(months.get(YearMonth.of(2026, 10)).value()).isEqualByComparingTo("1.58");
    }

    @Test
    public void behindEveryFigureAreItsRecords() {
        gap.as("coordinator");
        assertThat(records("k.gap.01")).extracting(FigureRecordView::unit).containsExactly("BUN", "VON");
        assertThat(records("k.gap.01")).extracting(FigureRecordView::score).containsExactly("2.17", "1.00");
        assertThat(records("k.gap.02")).isEmpty();
        assertThat(records("k.gap.03"))
                .extracting(row -> row.unit() + " " + row.counted())
                .containsExactly("BUN true", "KSF false", "VON true");
        var first = gap.records.records("k.gap.03", query("/KOMMUN/", "2026"), null, PageRequest.first(2));
        assertThat(gap.records
                        .records("k.gap.03", query("/KOMMUN/", "2026"), null, new PageRequest(2, first.next(), null))
                        .items())
                .extracting(FigureRecordView::unit)
                .containsExactly("VON");
        gap.as("contact BUN");
        assertThat(records("k.gap.01")).extracting(FigureRecordView::unit).containsExactly("BUN");
    }

    @Test
    public void everyAssessmentIsADutyAndSilenceCounts() {
        store.clock().set("2026-12-05T08:00:00Z");
        Map<String, DutyCount> counts = gap.duties.countByUnit(duties(Scope.EVERYTHING));

        assertThat(counts)
                .containsEntry("/KOMMUN/BUN/", DutyCount.of(DutyState.DONE, 1))
                .containsEntry("/KOMMUN/KSF/", DutyCount.of(DutyState.DONE, 1))
                .containsEntry("/KOMMUN/KSF/IT/", DutyCount.of(DutyState.LATE, 1));
        assertThat(gap.duties.countByMonth(duties(Scope.EVERYTHING)).get(YearMonth.of(2026, 11)))
                .isEqualTo(new DutyCount(0, 0, 3, 0, 1, 0));
        List<Duty> late = gap.duties.duties(duties(Scope.EVERYTHING).in(Set.of(DutyState.LATE)), null, 10);
        assertThat(late).extracting(duty -> duty.name().sv()).containsExactly("Gapanalys 2026, Enhet IT");
        assertThat(gap.duties.duties(duties(Scope.EVERYTHING).in(Set.of(DutyState.MISSED)), null, 10))
                .isEmpty();
        assertThat(gap.duties.lastDone(
                        Set.of(Municipality.id("BUN"), Municipality.id("IT")), Instant.now(store.clock())))
                .containsOnlyKeys(Municipality.id("BUN"));
    }

    @Test
    public void beforeTheyOpenTheyAreUpcomingAndOfAPastMomentDue() {
        DutyQuery september = DutyQuery.of(
                "/KOMMUN/", Scope.EVERYTHING, Period.valueOf("2026"), Instant.parse("2026-09-15T00:00:00Z"));
        assertThat(gap.duties.countByUnit(september).values()).allMatch(count -> count.due() == 1);
        DutyQuery july = DutyQuery.of(
                "/KOMMUN/", Scope.EVERYTHING, Period.valueOf("2026"), Instant.parse("2026-07-15T00:00:00Z"));
        assertThat(gap.duties.countByUnit(july).values()).allMatch(count -> count.upcoming() == 1);
    }

    @Test
    public void aContactHasThoseOfTheirUnitsAndPagesFollowEachOther() {
        Scope ksf = new Scope(false, Set.of(Municipality.id("KSF"), Municipality.id("IT")), Set.of());
        DutyQuery own =
                duties(Scope.EVERYTHING).by(new Doer(Municipality.id("contact KSF"), Map.of(GapPlaces.CONTACT, ksf)));

        List<Duty> first = gap.duties.duties(own, null, 1);
        List<Duty> second = gap.duties.duties(
                own, new Seen(first.get(0).dueAt(), first.get(0).id()), 5);

        assertThat(List.of(first.get(0).unit(), second.get(0).unit()))
                .containsExactlyInAnyOrder(Municipality.id("KSF"), Municipality.id("IT"));
        assertThat(second).hasSize(1);
        assertThat(gap.duties.duties(duties(Scope.NOTHING), null, 5)).isEmpty();
        assertThat(gap.duties.duties(duties(ksf), null, 5)).hasSize(2);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID campaign;

    public CountingGapsTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACampaignInProgress() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        campaign = gap.running(2026, OwnPack.small().pack());
        gap.approved(gap.of(campaign, "BUN"), "BUN", 3, 2, 1);
        gap.as("coordinator");
        gap.approved(gap.of(campaign, "VON"), "VON", 1, 1, 1);
        gap.as("contact KSF");
        UUID handedIn = gap.of(campaign, "KSF");
        gap.answerAll(handedIn, 1, 1, 1, 1);
        gap.answering.submit(handedIn);
        store.clock().set("2026-10-02T08:00:00Z");
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), Instant.now(store.clock()));
    }

    private List<FigureRecordView> records(String figure) {
        return gap.records
                .records(figure, query("/KOMMUN/", "2026"), null, PageRequest.first(50))
                .items();
    }

    private DutyQuery duties(Scope scope) {
        return DutyQuery.of("/KOMMUN/", scope, Period.valueOf("2026"), Instant.now(store.clock()));
    }
}
