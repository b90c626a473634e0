// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.figures.Question;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.Office;
import se.rond.platform.followup.application.Places;
import se.rond.platform.followup.persistence.JpaFindings;
import se.rond.platform.followup.persistence.JpaTallies;
import se.rond.platform.followup.town.Deficiency;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.StoreRule;

/** How the figures have gone: by quarter, by school year, by year. */
public class TrendTest {

    @Test
    public void theStepsAreLikeThePeriodAskedFor() {
        assertThat(Step.of(Period.valueOf("2026-Q1"))).isEqualTo(Step.QUARTER);
        assertThat(Step.of(Period.valueOf("2026-T1"))).isEqualTo(Step.TERTIAL);
        assertThat(Step.of(Period.valueOf("2026-03"))).isEqualTo(Step.MONTH);
        assertThat(Step.of(Period.valueOf("2025/2026"))).isEqualTo(Step.SCHOOL_YEAR);
        assertThat(Step.of(Period.valueOf("2026"))).isEqualTo(Step.YEAR);
        assertThat(Step.of(Period.valueOf("2026-01-01..2026-02-15"))).isEqualTo(Step.MONTH);
    }

    @Test
    public void theLastStepIsTheOneOfTheDay() {
        assertThat(labels(Step.QUARTER, "2026-03-31"))
                .hasSize(8)
                .startsWith("2024-Q2")
                .endsWith("2025-Q4", "2026-Q1");
        assertThat(labels(Step.SCHOOL_YEAR, "2026-07-31")).endsWith("2024/2025", "2025/2026");
        assertThat(labels(Step.SCHOOL_YEAR, "2026-08-01")).endsWith("2025/2026", "2026/2027");
        assertThat(labels(Step.TERTIAL, "2026-05-01")).endsWith("2026-T1", "2026-T2");
        assertThat(labels(Step.YEAR, "2026-01-01")).hasSize(5).endsWith("2025", "2026");
        assertThat(labels(Step.MONTH, "2026-01-15"))
                .hasSize(12)
                .startsWith("2025-02")
                .endsWith("2026-01");
    }

    @Test
    public void eachPeriodIsAsIfAskedForAlone() {
        for (Step step : Step.values()) {
            TrendView trend = trend("2026-Q1", step);
            assertThat(trend.rows()).as(step.name()).isNotEmpty();
            for (TrendView.Row row : trend.rows()) {
                FigureView alone = figures.figure("k.sba.03", asked(row.period()));
                Value value = row.values().get("k.sba.03");
                assertThat(value.numerator()).as(row.period()).isEqualTo(alone.numerator());
                assertThat(value.denominator()).as(row.period()).isEqualTo(alone.denominator());
                assertThat(value.records()).as(row.period()).isEqualTo(alone.records());
            }
        }
    }

    @Test
    public void whatStoodOpenIsLookedAtFromTheEndOfThePeriod() {
        TrendView trend = trend("2026-Q1", Step.MONTH);

        assertThat(trend.rows())
                .extracting(TrendView.Row::period)
                .containsExactly("2025-11", "2025-12", "2026-01", "2026-02", "2026-03");
        assertThat(trend.rows())
                .extracting(row -> row.values().get("k.sba.06").numerator())
                .containsExactly(1L, 1L, 3L, 3L, 3L);
        assertThat(trend.rows().get(0).values().get("k.sba.06").records()).contains("asOf=2025-11-30T23%3A00%3A00Z");
    }

    @Test
    public void thePeriodThatHasNotEndedSaysSo() {
        TrendView trend = trend("2026-Q1", Step.MONTH);
        assertThat(trend.rows()).extracting(TrendView.Row::ongoing).containsExactly(false, false, false, false, true);
        assertThat(trend.figures())
                .extracting(TrendView.Line::question)
                .containsExactly(Question.REMEDIATION, Question.BACKLOG);
    }

    private static List<String> labels(Step step, String day) {
        return step.upTo(LocalDate.parse(day)).stream().map(Period::label).toList();
    }

    private TrendView trend(String period, Step step) {
        return new Trend(sources, subjects, figures, store.work()).of(asked(period), step);
    }

    private static FigureDesk.Asked asked(String period) {
        return new FigureDesk.Asked(null, null, Period.valueOf(period), null);
    }

    @Rule
    public final StoreRule store = new StoreRule(Database.DERBY, "followup");

    private FigureSources sources;
    private Subjects subjects;
    private FigureDesk figures;

    @Before
    public void givenThreeDeficienciesThatNobodyRemedies() {
        Office office = new Office(new JpaFindings(store.entities("followup")), store.work(), store.clock());
        office.report(Deficiency.of(Severity.CRITICAL).seenAt("2025-11-10T08:00:00Z"));
        office.report(Deficiency.of(Severity.CRITICAL).key("b").seenAt("2026-01-08T08:00:00Z"));
        office.report(
                Deficiency.of(Severity.CRITICAL).key("c").at("EKSKOLAN", "L2").seenAt("2026-01-10T08:00:00Z"));
        office.badge.wornBy("auditor");
        sources = new FigureSources(
                List.of(new RemedyFigures(
                        new JpaTallies(store.entities("followup")), "fire-safety", RemedyFigures.Names.USUAL)),
                AwayModules.none(office.badge),
                office.badge);
        subjects = new Subjects(office.town, new Places(office.town), office.badge);
        figures = new FigureDesk(sources, subjects, new Divisions(office.town), store.work(), store.clock());
    }
}
