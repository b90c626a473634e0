// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.firesafety.followup.SchoolSpring.cell;
import static se.rond.firesafety.followup.SchoolSpring.row;
import static se.rond.firesafety.followup.SchoolSpring.table;
import static se.rond.firesafety.followup.SchoolSpring.tables;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.Text;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.reporting.Block;
import se.rond.reporting.Report;

/** Which units the report calls silent: rounds have fallen due there, and none has been submitted. */
@RunWith(Parameterized.class)
public class SilentUnitsInTheReportTest {

    private static final String PERIOD = "Nyckeltal i perioden";
    private static final String ON_TIME = "Andel kontrollronder gjorda i tid";
    private static final String SILENT = "Enheter där ingen rond har lämnats in fast ronder har förfallit";

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
        assertThat(row(table(spring.report("SKOLA", "2026-05"), PERIOD), ON_TIME)
                        .get(1))
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
    public void aDepartmentWithoutRecordsHasNobodyWhoIsSilent() {
        spring.fire.municipality.unit("TOM", "KOMMUN", UnitKind.DEPARTMENT);

        assertThat(silent("TOM", "2026-Q2")).isEmpty();
    }

    // given, when, then

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SchoolSpring spring;

    public SilentUnitsInTheReportTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenASpring() {
        spring = new SchoolSpring(store);
    }

    /** Each with how many rounds it owes. */
    private List<String> silent(String unit, String period) {
        Report report = spring.report(unit, period);
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
}
