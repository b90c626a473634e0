// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.ApplicabilityRow;
import se.rond.gapanalysis.api.Comparison;
import se.rond.gapanalysis.api.Suggestion;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Report;
import se.rond.reporting.ReportRequest;

@RunWith(Parameterized.class)
public class ComparingAssessmentsTest {

    @Test
    public void theHeatMapHasGroupsByUnitsAndNoLevelsOfThoseWhoWereNotReviewed() {
        gap.as("director");

        Comparison map = gap.comparing.compare(campaign);

        assertThat(map.units())
                .extracting(unit -> unit.unit().code() + " " + unit.level().level())
                .containsExactly("BUN 2.17", "IT null", "KSF null", "VON 1.00");
        // g1 of BUN: (3 × 3 + 1 × 2) / 4; of both: (11 + 4) / 8
        assertThat(map.rows().get(0).cells())
                .extracting(cell -> cell.level())
                .containsExactly("2.75", null, null, "1.00");
        assertThat(map.rows().get(0).whole().level()).isEqualTo("1.88");
        // g2 is q3 alone, of weight 2: 1 and 1
        assertThat(map.rows().get(1).whole().level()).isEqualTo("1.00");
        assertThat(map.whole().level()).isEqualTo("1.58");
        assertThat(map.whole().questions()).isEqualTo(6);
        gap.as("contact BUN");
        assertThat(gap.comparing.compare(campaign).units())
                .extracting(unit -> unit.unit().code())
                .containsExactly("BUN");
    }

    @Test
    public void theStatementOfApplicabilitySaysWhatAppliesToWhomAndWhy() {
        gap.as("contact KSF");
        gap.answer(gap.of(campaign, "KSF"), "q2", new AnswerGiven(null, true, "Ingen egen personal", null));
        gap.as("coordinator");

        List<ApplicabilityRow> rows =
                gap.comparing.applicability(campaign, PageRequest.first(50)).items();

        assertThat(rows).extracting(ApplicabilityRow::ref).containsExactly("q1", "q2", "q3", "q4", "q5");
        ApplicabilityRow second = rows.get(1);
        assertThat(second.applicable()).isTrue();
        assertThat(second.asked()).isEqualTo(3);
        assertThat(second.notApplicable()).isEqualTo(1);
        assertThat(second.reasons()).isEqualTo("KSF: Ingen egen personal");
        assertThat(second.level()).as("(2 + 1) / 2").isEqualTo("1.50");
        assertThat(rows.get(0).evidence()).isEqualTo("BUN: KS-2026/1");
        assertThat(rows.get(3).level()).as("nobody has been reviewed").isNull();

        gap.as("director");
        assertThat(gap.comparing
                        .applicability(campaign, PageRequest.first(50))
                        .items()
                        .get(1)
                        .reasons())
                .isEqualTo("KSF: dold (hidden)");
        var first = gap.comparing.applicability(campaign, PageRequest.first(2));
        assertThat(gap.comparing
                        .applicability(campaign, new PageRequest(2, first.next(), null))
                        .items())
                .extracting(ApplicabilityRow::ref)
                .containsExactly("q3", "q4");
    }

    @Test
    public void lastYearsAnswersAreProposedAgain() {
        store.clock().set("2027-10-01T08:00:00Z");
        UUID next = gap.of(gap.running(2027, OwnPack.small().pack()), "BUN");
        gap.as("contact BUN");

        List<Suggestion> found = gap.comparing.suggestions(next);

        assertThat(found)
                .extracting(one -> one.ref() + " " + one.level() + " " + one.relationship() + " " + one.fromYear())
                .containsExactly("q1 3 same 2026", "q2 2 same 2026", "q3 1 same 2026");
        assertThat(found.get(0).evidenceRef()).isEqualTo("KS-2026/1");
        gap.as("director");
        assertThat(gap.comparing.suggestions(next).get(0).evidenceRef()).isNull();
        assertThat(gap.comparing.suggestions(next).get(0).masked()).isTrue();
    }

    @Test
    public void mappingsCarryAnswersFromOneSetToAnotherBothWays() {
        OwnPack mapped = new OwnPack("own.mapped", "1")
                .group("m")
                .question("m1", "m", 1, 3, "department")
                .question("m2", "m", 1, 3, "department")
                .maps("m1", OwnPack.CODE, "q2", "subset")
                .maps("m2", OwnPack.CODE, "q99", "equal");
        UUID other = gap.of(gap.running(2026, mapped.pack()), "BUN");
        gap.as("contact BUN");

        assertThat(gap.comparing.suggestions(other))
                .extracting(one -> one.ref() + " from " + one.fromRef() + " " + one.level() + " " + one.relationship())
                .as("a mapping to what nobody has gives nothing")
                .containsExactly("m1 from q2 2 subset");

        gap.approved(other, "BUN", 4, 1);
        store.clock().set("2027-10-01T08:00:00Z");
        UUID next = gap.of(gap.running(2027, OwnPack.small().pack()), "BUN");
        assertThat(gap.comparing.suggestions(next))
                .filteredOn(one -> one.ref().equals("q2"))
                .extracting(one -> one.fromPack() + " " + one.fromRef() + " " + one.level() + " " + one.relationship())
                .containsExactly("own.mapped m1 4 superset", "own.small q2 2 same");
    }

    @Test
    public void theCompilationHasTheDepartmentsTheAreasAndTheWidestGapsAndNoFreeText() {
        gap.as("coordinator");
        Report report = gap.report.make(
                "gap-analysis.compilation",
                new ReportRequest(
                        gap.municipality.root().orElseThrow(), Period.valueOf("2026"), Instant.now(store.clock())));

        Block.Table maturity = table(report, "Maturity by department");
        assertThat(maturity.rows())
                .extracting(row -> row.get(0).text().en() + " "
                        + row.get(1).text().en() + " " + row.get(2).text().en())
                .containsExactly(
                        "Enhet BUN Approved 2.17",
                        "Enhet IT Draft –",
                        "Enhet KSF Draft –",
                        "Enhet VON Approved 1.00",
                        "All  1.58");
        assertThat(table(report, "Level by area and department").rows()).hasSize(2);
        // BUN q3 (2); VON q1 (2, weight 3), q2 (2), q3 (2)
        assertThat(table(report, "The widest gaps").rows())
                .extracting(
                        row -> row.get(0).text().en() + " " + row.get(1).text().en())
                .containsExactly(
                        "Q1 Question q1 VON", "Q3 Question q3 BUN", "Q3 Question q3 VON", "Q2 Question q2 VON");
        assertThat(report.toString()).doesNotContain("KS-2026/1");
        Report none = gap.report.make(
                "gap-analysis.compilation",
                new ReportRequest(
                        gap.municipality.root().orElseThrow(), Period.valueOf("2020"), Instant.now(store.clock())));
        assertThat(none.blocks()).hasSize(1);
    }

    @Test
    public void whatNobodyMayKnowOfIsNotCompared() {
        gap.as("stranger");
        assertThat(gap.comparing.compare(campaign).units()).isEmpty();
        assertThat(refusal(() -> gap.comparing.suggestions(school))).isEqualTo("not-found");
    }

    private static Block.Table table(Report report, String caption) {
        return report.blocks().stream()
                .filter(block -> block instanceof Block.Table table
                        && table.caption().en().equals(caption))
                .map(block -> (Block.Table) block)
                .findFirst()
                .orElseThrow();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID campaign;
    private UUID school;

    public ComparingAssessmentsTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenTwoDepartmentsOfFourUnitsAreApproved() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        campaign = gap.running(2026, OwnPack.small().pack());
        school = gap.of(campaign, "BUN");
        gap.approved(school, "BUN", 3, 2, 1);
        gap.as("coordinator");
        gap.approved(gap.of(campaign, "VON"), "VON", 1, 1, 1);
    }
}
