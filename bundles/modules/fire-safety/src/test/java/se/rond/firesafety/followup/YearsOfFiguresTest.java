// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

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
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.firesafety.api.FigureRecordView;
import se.rond.firesafety.api.RoundFilter;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.domain.RoundSelection;
import se.rond.firesafety.persistence.JpaRounds;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/**
 * Three generated years with a reorganisation in the middle: every figure at every level and in every kind of period agrees
 * with a count by hand, adds up to the figure above, and leads down to as many records as it says.
 */
@RunWith(Parameterized.class)
public class YearsOfFiguresTest {

    private static final List<String> FIGURES = List.of("k.sba.01", "k.sba.02", "k.sba.07", "k.sba.10");
    private static final List<String> PERIODS = List.of(
            "2023/2024",
            "2024/2025",
            "2025/2026",
            "2024",
            "2025",
            "2025-T1",
            "2025-T2",
            "2024-Q4",
            "2025-Q1",
            "2025-03",
            "2024-12-10..2025-02-20");

    @Test
    public void everyFigureAgreesWithACountByHand() {
        for (String figure : FIGURES) {
            for (String period : PERIODS) {
                for (String path : levels()) {
                    FigureCount count = source(figure).count(figure, query(path, period));
                    long[] byHand = years.byHand(figure, path, Period.valueOf(period));
                    assertThat(new long[] {count.numerator(), count.denominator() == null ? -1 : count.denominator()})
                            .as(figure + " " + period + " " + path)
                            .isEqualTo(byHand);
                }
            }
        }
    }

    @Test
    public void whatIsBelowAddsUpToWhatIsAbove() {
        List<String> leaves = years.paths().stream().sorted().toList();
        assertThat(leaves).as("a unit at two places").contains("/KOMMUN/BUN/SKOLA/", "/KOMMUN/VON/SKOLA/");
        for (String figure : FIGURES) {
            for (String period : PERIODS) {
                FigureCount whole = source(figure).count(figure, query("/KOMMUN/", period));
                Map<String, FigureCount> parts = source(figure).countByPath(figure, query("/KOMMUN/", period), leaves);
                assertThat(parts.values().stream()
                                .mapToLong(FigureCount::numerator)
                                .sum())
                        .as(figure + " " + period)
                        .isEqualTo(whole.numerator());
                if (whole.denominator() != null) {
                    assertThat(parts.values().stream()
                                    .mapToLong(FigureCount::denominator)
                                    .sum())
                            .as(figure + " " + period)
                            .isEqualTo(whole.denominator());
                }
            }
        }
    }

    @Test
    public void everyMonthIsAsIfAskedForAlone() {
        for (String figure : FIGURES) {
            Map<YearMonth, FigureCount> months =
                    source(figure).countByMonth(figure, query("/KOMMUN/BUN/", "2024/2025"));
            for (int i = 0; i < 12; i++) {
                YearMonth month = YearMonth.parse("2024-08").plusMonths(i);
                long[] byHand = years.byHand(figure, "/KOMMUN/BUN/", Period.valueOf(month.toString()));
                FigureCount count = months.getOrDefault(month, FigureCount.NONE);
                assertThat(count.numerator()).as(figure + " " + month).isEqualTo(byHand[0]);
                if (byHand[1] >= 0) {
                    assertThat(count.denominator()).as(figure + " " + month).isEqualTo(byHand[1]);
                }
            }
        }
    }

    @Test
    public void theRecordsAreAsManyAsTheFigureSays() {
        fire.as("strategist");
        for (String period : PERIODS) {
            for (String path : levels()) {
                for (String figure : List.of("k.sba.02", "k.sba.07")) {
                    List<FigureRecordView> records = records(figure, path, period);
                    FigureCount count = places.count(figure, query(path, period));
                    assertThat((long) records.size()).as(figure + period + path).isEqualTo(count.denominator());
                    if (figure.equals("k.sba.02")) {
                        assertThat(records.stream()
                                        .filter(FigureRecordView::counted)
                                        .count())
                                .isEqualTo(count.numerator());
                    }
                }
                assertThat(rounds(path, Period.valueOf(period)))
                        .isEqualTo(rounds.count("k.sba.01", query(path, period)).denominator());
            }
        }
    }

    @Test
    public void whoMaySeeOnePremisesSeesNoOther() {
        fire.as("inspector");
        assertThat(records("k.sba.02", "/KOMMUN/", "2024/2025"))
                .extracting(FigureRecordView::code)
                .containsExactly("L1");
    }

    @Test
    public void aRoleIsFilledWhileItsHolderIsThere() {
        UUID holder = fire.municipality.person("holder", false);
        fire.municipality.answersFor(holder, fire.school);
        fire.municipality.answersFor(holder, fire.home);

        FigureCount all = places.count("k.sba.08", query("/KOMMUN/", "2026-Q2"));

        assertThat(all.numerator()).as("only the school has an inspector too").isEqualTo(1);
        assertThat(all.denominator()).isEqualTo(6);
        assertThat(all.parts()).containsEntry("inspector_missing", 1L).containsEntry("both_missing", 4L);
        fire.as("strategist");
        assertThat(records("k.sba.08", "/KOMMUN/", "2026-Q2")).hasSize(6);
        assertThat(places.count("k.sba.08", query("/KOMMUN/VON/HEMMET/", "2026-Q2"))
                        .numerator())
                .isZero();
    }

    // the years

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private ThreeYears years;
    private FireSafety fire;
    private RoundFigures rounds;
    private PlaceFigures places;
    private EventFigures events;

    public YearsOfFiguresTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenThreeYearsAndAReorganisation() {
        years = new ThreeYears(store);
        fire = years.fire;
        RoundStatistics statistics =
                new RoundStatistics(years.stored.counts, years.stored.places, store.work(), store.clock());
        rounds = new RoundFigures(statistics);
        places = new PlaceFigures(statistics, new PlaceNames(fire.municipality), years, fire.people);
        events = new EventFigures(statistics);
    }

    private FigureSource source(String figure) {
        return switch (figure) {
            case "k.sba.01" -> rounds;
            case "k.sba.10" -> events;
            default -> places;
        };
    }

    private List<String> levels() {
        Set<String> levels = years.paths();
        levels.addAll(List.of("/KOMMUN/", "/KOMMUN/BUN/", "/KOMMUN/VON/"));
        return levels.stream().sorted().toList();
    }

    private List<FigureRecordView> records(String figure, String path, String period) {
        return places.records(figure, query(path, period), PageRequest.first(500))
                .items();
    }

    /** As the list of rounds reads them. */
    private Long rounds(String path, Period period) {
        RoundFilter filter = new RoundFilter(false, Set.of(), null, null, path, period.from(), period.to(), null, true);
        Instant now = store.clock().instant();
        RoundSelection selection = new RoundSelection(filter, null, path, null, now, now);
        return store.work().read(() -> (long) new JpaRounds(store.entities("fire-safety"))
                .page(selection, null, false, 10_000)
                .size());
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }
}
