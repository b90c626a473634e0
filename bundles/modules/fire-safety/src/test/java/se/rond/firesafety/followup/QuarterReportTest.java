// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.application.RoundStatistics;
import se.rond.firesafety.persistence.StoredFireSafety;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Cell;
import se.rond.reporting.Report;
import se.rond.reporting.ReportRequest;

/**
 * A spring in which a school does its April round on time and its May round late, a preschool does none, and an office of
 * the department does all: what the report says of it is what the figures say.
 */
@RunWith(Parameterized.class)
public class QuarterReportTest {

    private static final String PERIOD = "Nyckeltal i perioden";
    private static final String UNITS = "Enheter i perioden";
    private static final String ON_TIME = "Andel kontrollronder gjorda i tid";
    private static final String REMEDIED = "Andel åtgärdade i tid";
    private static final String SILENT = "Enheter där ingen rond har lämnats in fast ronder har förfallit";

    @Test
    public void everyFigureOfTheReportIsTheFigureOfTheDepartmentAndQuarter() {
        Block.Table table = table(report("BUN", "2026-Q2"), PERIOD);

        FigureQuery query = query("/KOMMUN/BUN/", "2026-Q2");
        int figures = 0;
        for (FigureSource source : sources) {
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
        assertThat(table(report("BUN", "2026-Q2"), PERIOD).rows())
                .extracting(row -> row.get(0).text().sv())
                .startsWith(ON_TIME)
                .containsSubsequence(REMEDIED, "Mediantid", "Öppna förfallna brister");
    }

    @Test
    public void aMedianIsInDaysAndADashWhereNothingWasRemedied() {
        assertThat(row(table(report("BUN", "2026-Q2"), PERIOD), "Mediantid").get(1))
                .isEqualTo(Cell.of("–"));

        remedies.took("12.50");

        List<Cell> row = row(table(report("BUN", "2026-Q2"), PERIOD), "Mediantid");
        assertThat(row.get(1)).isEqualTo(cell("12,5 dagar", "12.5 days", "12.5"));
        assertThat(row.get(3)).isEqualTo(new Cell(new Text("30 dagar", "30 days"), new BigDecimal("3E+1")));
    }

    @Test
    public void theUnitsWithThoseThatAreNoMoreAddUpToTheDepartment() {
        Report report = report("BUN", "2026-Q2");
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
        assertThat(table(report("SKOLA", "2026-Q2"), UNITS).rows())
                .extracting(row -> row.get(0).text().sv())
                .containsExactly("Enhet SKOLA");
    }

    @Test
    public void theTrendIsTheTwelveMonthsToTheEndOfTheQuarter() {
        Block.Bars bars = bars(report("BUN", "2026-Q2"), ON_TIME);

        assertThat(bars.bars()).hasSize(12);
        assertThat(bars.bars().get(0).label()).isEqualTo(Text.same("2025-07"));
        assertThat(bars.bars().subList(0, 9)).extracting(Block.Bar::value).containsOnly(Cell.of("–"));
        assertThat(bars.bars().subList(9, 12))
                .extracting(bar -> bar.label().sv() + " " + bar.value().text().sv())
                .as("of June on the 10th only what is done is reckoned")
                .containsExactly("2026-04 66,7 %", "2026-05 33,3 %", "2026-06 100,0 %");
    }

    @Test
    public void thePreschoolIsSilentWithWhatHasFallenDueUntilYesterday() {
        assertThat(silent("BUN", "2026-Q2")).as("June is not due yet").containsExactly("Enhet FORSKOLA 2");

        store.clock().set("2026-06-15T20:00:00Z");
        assertThat(silent("BUN", "2026-Q2")).as("the due day itself").containsExactly("Enhet FORSKOLA 2");

        store.clock().set("2026-06-16T08:00:00Z");
        assertThat(silent("BUN", "2026-Q2")).containsExactly("Enhet FORSKOLA 3");
    }

    @Test
    public void nobodyIsSilentBeforeAnythingIsDue() {
        assertThat(silent("BUN", "2026-Q3")).isEmpty();
        assertThat(silent("FORSKOLA", "2026-06")).isEmpty();
    }

    @Test
    public void whoSubmitsLateIsNotSilent() {
        assertThat(silent("SKOLA", "2026-05")).isEmpty();
        assertThat(row(table(report("SKOLA", "2026-05"), PERIOD), ON_TIME).get(1))
                .isEqualTo(cell("0,0 %", "0.0 %", "0.0"));
    }

    @Test
    public void theSilentUnitIsSilentInTheReportOfTheMunicipalityToo() {
        assertThat(silent("KOMMUN", "2026-Q2")).contains("Enhet FORSKOLA 2");
    }

    @Test
    public void aDepartmentIsSilentWhenTheRoundsOfItsOwnPremisesAreNotDone() {
        assertThat(silent("VON", "2026-Q2")).containsExactly("Enhet VON 2", "Enhet HEMMET 2");
    }

    @Test
    public void aDepartmentWithoutRecordsHasDashesAndNoNaughts() {
        fire.municipality.unit("TOM", "KOMMUN", UnitKind.DEPARTMENT);

        Report report = report("TOM", "2026-Q2");

        List<Cell> onTime = row(table(report, PERIOD), ON_TIME);
        assertThat(onTime.get(1)).isEqualTo(Cell.of("–"));
        assertThat(onTime.get(2).text().sv()).isEqualTo("0\u00a0av\u00a00");
        assertThat(row(table(report, PERIOD), REMEDIED).get(1)).isEqualTo(Cell.of("–"));
        assertThat(table(report, UNITS).rows())
                .extracting(row -> row.get(0).text().sv())
                .containsExactly("Enhet TOM");
        assertThat(bars(report, ON_TIME).bars()).extracting(Block.Bar::value).containsOnly(Cell.of("–"));
        assertThat(silent("TOM", "2026-Q2")).isEmpty();
    }

    @Test
    public void theReportSaysWhatItIsAboutInBothLanguages() {
        Report report = report("BUN", "2026-Q2");

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
        List<Cell> row = row(table(report("BUN", "2026-Q2"), "Definitioner"), REMEDIED);

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
        sources = List.of(new RoundFigures(statistics()));

        Report report = report("BUN", "2026-Q2");

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

    private final Remedies remedies = new Remedies();
    private StoredFireSafety stored;
    private FireSafety fire;
    private List<FigureSource> sources;

    public QuarterReportTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenASpring() {
        store.clock().set("2026-03-20T08:00:00Z");
        stored = new StoredFireSafety(store);
        fire = stored.fire;
        sources = List.of(
                remedies,
                new PlaceFigures(statistics(), new PlaceNames(fire.municipality), remedies, fire.people),
                new RoundFigures(statistics()));
        fire.municipality.unit("FORSKOLA", "BUN", UnitKind.UNIT);
        fire.municipality.premise("L4", "preschool", "FORSKOLA");
        UUID office = fire.municipality.premise("L5", "office", "BUN");
        fire.municipality.premise("L6", "office", "VON");
        fire.as("strategist");
        fire.scheduleEverything("2026-04-01", 15);
        submit(fire.school, "2026-04", "2026-04-10T08:00:00Z");
        submit(office, "2026-04", "2026-04-10T08:00:00Z");
        submit(office, "2026-05", "2026-05-10T08:00:00Z");
        submit(fire.school, "2026-05", "2026-05-20T08:00:00Z");
        submit(office, "2026-06", "2026-06-09T08:00:00Z");
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-04-20", true);
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-06-20", true);
        remedies.found("/KOMMUN/BUN/GAMLA/", "2026-05-20", false);
        remedies.found("/KOMMUN/BUN/SKOLA/", "2026-03-31", false);
        remedies.found("/KOMMUN/VON/HEMMET/", "2026-05-20", false);
        store.clock().set("2026-06-10T08:00:00Z");
        fire.transitions.run();
    }

    private void submit(UUID premise, String period, String moment) {
        store.clock().set(moment);
        fire.transitions.run();
        UUID round = stored.round(premise, period);
        fire.answerTheRest(round, Verdict.OK);
        fire.walking.submit(round);
    }

    private RoundStatistics statistics() {
        return new RoundStatistics(stored.counts, stored.places, store.work(), store.clock());
    }

    private Report report(String unit, String period) {
        ReportRequest request = new ReportRequest(
                fire.municipality.unitByCode(unit).orElseThrow(),
                Period.valueOf(period),
                store.clock().instant());
        return new QuarterReport(fire.municipality, store.work(), sources).make("fire-safety.quarter", request);
    }

    private FigureQuery query(String path, String period) {
        return new FigureQuery(path, null, Period.valueOf(period), store.clock().instant());
    }

    /** Each with how many rounds it owes. */
    private List<String> silent(String unit, String period) {
        Report report = report(unit, period);
        List<Block.Table> tables = tables(report)
                .filter(table -> table.caption().sv().equals(SILENT))
                .toList();
        boolean none = report.blocks()
                .contains(new Block.Paragraph(new Text(
                        "Alla enheter med förfallna ronder har lämnat in minst en.",
                        "Every unit with rounds due has submitted at least one.")));
        assertThat(tables).hasSize(none ? 0 : 1);
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(0).text().sv() + " " + row.get(1).number())
                .toList();
    }

    private static Stream<Block.Table> tables(Report report) {
        return report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static Block.Table table(Report report, String caption) {
        return tables(report)
                .filter(table -> table.caption().sv().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Block.Bars bars(Report report, String caption) {
        return report.blocks().stream()
                .filter(Block.Bars.class::isInstance)
                .map(Block.Bars.class::cast)
                .filter(bars -> bars.caption().sv().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<Text> headings(Report report) {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    private static List<Cell> row(Block.Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.get(0).text().sv().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no row"));
    }

    private static Text of(FigureCount count) {
        return count.denominator() == null
                ? Text.same("")
                : new Text(
                        count.numerator() + "\u00a0av\u00a0" + count.denominator(),
                        count.numerator() + "\u00a0of\u00a0" + count.denominator());
    }

    private static Cell cell(String sv, String en, String number) {
        return new Cell(new Text(sv, en), new BigDecimal(number));
    }
}
