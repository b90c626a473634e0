// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.firesafety.followup.SchoolSpring.bars;
import static se.rond.firesafety.followup.SchoolSpring.cell;
import static se.rond.firesafety.followup.SchoolSpring.headings;
import static se.rond.firesafety.followup.SchoolSpring.row;
import static se.rond.firesafety.followup.SchoolSpring.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;

/** What the report says of a spring is what the figures say. */
@RunWith(Parameterized.class)
public class QuarterReportTest {

    private static final String PERIOD = "Nyckeltal i perioden";
    private static final String UNITS = "Enheter i perioden";
    private static final String ON_TIME = "Andel kontrollronder gjorda i tid";
    private static final String REMEDIED = "Andel åtgärdade i tid";

    @Test
    public void everyFigureOfTheReportIsTheFigureOfTheDepartmentAndQuarter() {
        Block.Table table = table(spring.report("BUN", "2026-Q2"), PERIOD);

        FigureQuery query = spring.query("/KOMMUN/BUN/", "2026-Q2");
        int figures = 0;
        for (FigureSource source : spring.sources()) {
            for (FigureDefinition definition : source.definitions()) {
                List<Cell> row = row(table, definition.name().sv());
                FigureCount count = source.count(definition.id(), query);
                assertThat(row.get(2).text()).as(definition.id()).isEqualTo(of(count));
                if (definition.unit().equals("count")) {
                    assertThat(row.get(1).number()).as(definition.id()).isEqualByComparingTo("" + count.numerator());
                }
                figures++;
            }
        }
        assertThat(table.rows()).hasSize(figures);
        assertThat(row(table, ON_TIME))
                .containsExactly(
                        Cell.of(new Text(ON_TIME, "Share of check rounds done on time")),
                        cell("57,1 %", "57.1 %", "57.1"),
                        Cell.of(new Text("4\u00a0av\u00a07", "4\u00a0of\u00a07")),
                        cell("95 %", "95 %", "95"));
        assertThat(row(table, REMEDIED))
                .containsExactly(
                        Cell.of(new Text(REMEDIED, "Share remedied in time")),
                        cell("66,7 %", "66.7 %", "66.7"),
                        Cell.of(new Text("2\u00a0av\u00a03", "2\u00a0of\u00a03")),
                        cell("90 %", "90 %", "9E+1"));
    }

    @Test
    public void figuresAreInTheirOrderWhateverBringsThem() {
        assertThat(table(spring.report("BUN", "2026-Q2"), PERIOD).rows())
                .extracting(row -> row.get(0).text().sv())
                .startsWith(ON_TIME)
                .containsSubsequence(REMEDIED, "Mediantid", "Öppna förfallna brister");
    }

    @Test
    public void aMedianIsInDaysAndADashWhereNothingWasRemedied() {
        assertThat(row(table(spring.report("BUN", "2026-Q2"), PERIOD), "Mediantid")
                        .get(1))
                .isEqualTo(Cell.of("–"));

        spring.remedies.took("12.50");

        List<Cell> row = row(table(spring.report("BUN", "2026-Q2"), PERIOD), "Mediantid");
        assertThat(row.get(1)).isEqualTo(cell("12,5 dagar", "12.5 days", "12.5"));
        assertThat(row.get(3)).isEqualTo(new Cell(new Text("30 dagar", "30 days"), new BigDecimal("3E+1")));
    }

    @Test
    public void theUnitsWithThoseThatAreNoMoreAddUpToTheDepartment() {
        Report report = spring.report("BUN", "2026-Q2");
        List<List<Cell>> rows = table(report, UNITS).rows();

        assertThat(rows)
                .extracting(row -> row.get(0).text().sv())
                .containsExactly("Enhet SKOLA", "Enhet FORSKOLA", "Övriga och tidigare enheter");
        assertThat(rows)
                .extracting(row -> row.get(2).text().en())
                .containsExactly("1\u00a0of\u00a02", "0\u00a0of\u00a02", "3\u00a0of\u00a03");
        assertThat(rows)
                .extracting(row -> row.get(4).text().en())
                .containsExactly("2\u00a0of\u00a02", "0\u00a0of\u00a00", "0\u00a0of\u00a01");
        BigDecimal overdue = rows.stream()
                .map(row -> Objects.requireNonNullElse(row.get(5).number(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(overdue)
                .isEqualByComparingTo(row(table(report, PERIOD), "Öppna förfallna brister")
                        .get(1)
                        .number())
                .isEqualByComparingTo("1");
    }

    @Test
    public void aUnitWithoutUnitsBelowIsItsOwnRow() {
        assertThat(table(spring.report("SKOLA", "2026-Q2"), UNITS).rows())
                .extracting(row -> row.get(0).text().sv())
                .containsExactly("Enhet SKOLA");
    }

    @Test
    public void theTrendIsTheTwelveMonthsToTheEndOfTheQuarter() {
        Block.Bars bars = bars(spring.report("BUN", "2026-Q2"), ON_TIME);

        assertThat(bars.bars()).hasSize(12);
        assertThat(bars.bars().get(0).label()).isEqualTo(Text.same("2025-07"));
        assertThat(bars.bars().subList(0, 9)).extracting(Block.Bar::value).containsOnly(Cell.of("–"));
        assertThat(bars.bars().subList(9, 12))
                .extracting(bar -> bar.label().sv() + " " + bar.value().text().sv())
                .as("of June on the 10th only what is done is reckoned")
                .containsExactly("2026-04 66,7 %", "2026-05 33,3 %", "2026-06 100,0 %");
    }

    @Test
    public void aDepartmentWithoutRecordsHasDashesAndNoNaughts() {
        spring.fire.municipality.unit("TOM", "KOMMUN", UnitKind.DEPARTMENT);

        Report report = spring.report("TOM", "2026-Q2");

        List<Cell> onTime = row(table(report, PERIOD), ON_TIME);
        assertThat(onTime.get(1)).isEqualTo(Cell.of("–"));
        assertThat(onTime.get(2).text().sv()).isEqualTo("0\u00a0av\u00a00");
        assertThat(row(table(report, PERIOD), REMEDIED).get(1)).isEqualTo(Cell.of("–"));
        assertThat(table(report, UNITS).rows())
                .extracting(row -> row.get(0).text().sv())
                .containsExactly("Enhet TOM");
        assertThat(bars(report, ON_TIME).bars()).extracting(Block.Bar::value).containsOnly(Cell.of("–"));
    }

    @Test
    public void theReportSaysWhatItIsAboutInBothLanguages() {
        Report report = spring.report("BUN", "2026-Q2");

        assertThat(report.title()).isEqualTo(new Text("Kvartalsrapport brandskydd", "Quarterly report on fire safety"));
        assertThat(report.subject())
                .isEqualTo(new Text(
                        "Enhet BUN, 2026-Q2 (2026-04-01 – 2026-06-30). Uppgifterna är från 2026-06-10 10:00.",
                        "Enhet BUN, 2026-Q2 (2026-04-01 – 2026-06-30). Data as of 2026-06-10 10:00."));
        assertThat(headings(report))
                .containsExactly(
                        new Text("Nyckeltal", "Key figures"),
                        new Text("Enheter", "Units"),
                        new Text("Månad för månad", "Month by month"),
                        new Text("Tysta enheter", "Silent units"),
                        new Text("Så räknas det", "How it is counted"));
        assertThat(table(report, PERIOD).columns())
                .extracting(Text::en)
                .containsExactly("Figure", "Value", "Count", "Target");
        assertThat(table(report, UNITS).columns())
                .startsWith(new Text("Enhet", "Unit"), new Text(ON_TIME, "Share of check rounds done on time"))
                .hasSize(7);
    }

    @Test
    public void everyFigureIsDefinedInBothLanguagesWithItsVersion() {
        List<Cell> row = row(table(spring.report("BUN", "2026-Q2"), "Definitioner"), REMEDIED);

        assertThat(row)
                .extracting(Cell::text)
                .containsExactly(
                        new Text(REMEDIED, "Share remedied in time"),
                        new Text("åtgärdade brister", "remedied deficiencies"),
                        new Text("brister i perioden", "deficiencies in the period"),
                        Text.same("k.sba.03 v2"));
    }

    @Test
    public void withoutTheFollowUpTheReportIsOfRoundsAlone() {
        Report report = spring.report("BUN", "2026-Q2", List.of(new RoundFigures(spring.statistics())));

        assertThat(table(report, PERIOD).rows()).hasSize(1);
        assertThat(row(table(report, UNITS), "Enhet SKOLA")).hasSize(3);
        assertThat(headings(report)).hasSize(5);
    }

    // given, when, then

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SchoolSpring spring;

    public QuarterReportTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenASpring() {
        spring = new SchoolSpring(store);
    }

    private static Text of(FigureCount count) {
        return count.denominator() == null
                ? Text.same("")
                : new Text(
                        count.numerator() + "\u00a0av\u00a0" + count.denominator(),
                        count.numerator() + "\u00a0of\u00a0" + count.denominator());
    }
}
