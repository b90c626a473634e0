// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.Test;
import se.rond.kernel.Forbidden;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;

/** Registers that change from one file to the next. It is 2 March 2026. */
public class ImportingChangesTest extends ImportedRegister {

    public ImportingChangesTest(Database database) {
        super(database);
    }

    @Test
    public void aUnitThatMovesKeepsItsPast() {
        givenTheMunicipality();

        whenImported(Kind.UNITS, UNIT_HEADING + "S1,KFF,unit,Skolan,2026-02-01,\n");

        assertThat(path("S1", "2026-01-31")).isEqualTo("/KOMMUN/BUN/BUF/S1/");
        assertThat(path("S1", "2026-02-01")).isEqualTo("/KOMMUN/KFF/S1/");
        assertThat(department("S1", "2026-01-31")).isEqualTo("BUF");
        assertThat(department("S1", "2026-02-01")).isEqualTo("KFF");
        assertThat(lastEntry().before())
                .containsEntry("validFrom", "2012-01-01")
                .containsKey("parent");
    }

    @Test
    public void aUnitKeepsItsIdHoweverItMovesAndIsRenamed() {
        givenTheMunicipality();
        UUID id = unit("S1", "2026-03-02").id();

        whenImported(Kind.UNITS, UNIT_HEADING + "S1,KFF,unit,Kulturskolan,2012-01-01,\n");

        assertThat(unit("S1", "2026-03-02")).extracting(Unit::id, Unit::name).containsExactly(id, "Kulturskolan");
        assertThat(unit("S1", "2026-03-01").name()).isEqualTo("Skolan");
    }

    @Test
    public void aDayBeforeTheUnitAboveBeganStillHasATree() {
        givenTheMunicipality();
        whenImported(
                Kind.UNITS,
                UNIT_HEADING
                        + "O1,BUF,area,Område 1,2015-01-01,\n"
                        + "S1,O1,unit,Skolan,2012-01-01,\n"
                        + "S2,O1,unit,Andra skolan,2012-01-01,\n");

        assertThat(path("S2", "2014-01-01")).isEqualTo("/KOMMUN/BUN/BUF/S2/");
        assertThat(path("S2", "2016-01-01")).isEqualTo("/KOMMUN/BUN/BUF/O1/S2/");
        assertThat(tree("2009-12-31").root()).isEmpty();
    }

    @Test
    public void theTreeCannotBeBentIntoACircleThroughTheRegister() {
        givenTheMunicipality();

        Result result = register.importText(Kind.UNITS, UNIT_HEADING + "BUN,S1,board,Nämnden,2010-01-01,\n");

        assertThat(places(result)).containsExactly(tuple(2, "parent_code", "cycle"));
    }

    @Test
    public void aTreeIsAtMostEightLevelsDeepAndHasOneTop() {
        givenTheMunicipality();
        StringBuilder deep = new StringBuilder(UNIT_HEADING);
        for (int level = 5; level <= 9; level++) {
            deep.append(
                    "D%d,%s,unit,Nivå %d,2020-01-01,\n".formatted(level, level == 5 ? "S1" : "D" + (level - 1), level));
        }
        deep.append("K2,,municipality,En till,2020-01-01,\nX,,unit,Utan,2020-01-01,\nY,NIX,unit,Fel,2020-01-01,\n");

        Result result = register.importText(Kind.UNITS, deep.toString());

        assertThat(places(result))
                .containsExactly(
                        tuple(6, "parent_code", "too-deep"),
                        tuple(7, "kind", "second-municipality"),
                        tuple(8, "parent_code", "required"),
                        tuple(9, "parent_code", "unknown-parent"));
    }

    @Test
    public void aPremiseWithANewUserRemembersTheOldOne() {
        givenTheMunicipality();
        UUID school = unit("S1", "2026-03-02").id();
        UUID culture = unit("KFF", "2026-03-02").id();

        whenImported(Kind.PREMISES, PREMISES.replace(",S1,", ",KFF,"));

        assertThat(premise("L1").occupant()).isEqualTo(culture);
        assertThat(lastEntry().before()).containsEntry("occupant", school.toString());
        assertThat(store.work()
                        .read(() -> store.entities(Register.UNIT)
                                .createQuery("SELECT o.unit, o.validTo FROM RegisteredOccupancy o ORDER BY o.validFrom")
                                .getResultList()))
                .containsExactly(
                        new Object[] {school.toString(), LocalDate.parse("2026-03-01")},
                        new Object[] {culture.toString(), null});
    }

    @Test
    public void whatAFileDoesNotTellStays() {
        givenTheMunicipality();
        whenImported(
                Kind.PREMISES,
                PREMISES.replace("active_from\n", "active_from,address,area_m2\n")
                        .replace("2013-01-01\n", "2013-01-01,Storgatan 1,120\n"));

        whenImported(Kind.PREMISES, PREMISES);

        assertThat(premise("L1"))
                .extracting(Premise::address, Premise::areaSquareMetres)
                .containsExactly("Storgatan 1", 120);
    }

    @Test
    public void aPositionIsKeptUntilAFileSaysAnother() {
        givenTheMunicipality();
        whenImported(Kind.PREMISES, placed("59.2753411", "15.2134"));

        whenImported(Kind.PREMISES, PREMISES);
        assertThat(premise("L1"))
                .extracting(Premise::latitude, Premise::longitude)
                .containsExactly(59.275341, 15.2134);

        Result moved = whenImported(Kind.PREMISES, placed("-59.2", "15.2134"));
        assertThat(moved.changed()).isEqualTo(1);
        assertThat(lastEntry().after()).isEqualTo(Map.of("latitude", -59.2));

        whenImported(Kind.PREMISES, placed("", ""));
        assertThat(premise("L1"))
                .extracting(Premise::latitude, Premise::longitude)
                .containsExactly(null, null);
    }

    @Test
    public void whatIsNoPositionIsRefused() {
        givenTheMunicipality();

        assertThat(places(register.importText(Kind.PREMISES, placed("59.3", ""))))
                .containsExactly(tuple(2, "longitude", "half-a-position"));
        assertThat(places(register.importText(Kind.PREMISES, placed("6571234", "512345"))))
                .containsExactly(
                        tuple(2, "latitude", "degrees-out-of-range"), tuple(2, "longitude", "degrees-out-of-range"));
        assertThat(places(register.importText(Kind.PREMISES, placed("59°16′", "15.2"))))
                .containsExactly(tuple(2, "latitude", "not-degrees"));
    }

    @Test
    public void whoMayNotImportDoesNot() {
        register.access().person(UUID.randomUUID(), Map.of());

        assertThat(catchThrowableOfType(Forbidden.class, () -> register.importText(Kind.UNITS, UNITS)))
                .isNotNull();
    }

    @Test
    public void excelFilesSayTheSame() throws IOException {
        givenTheMunicipality();

        Result windows = register.importBytes(
                Kind.PEOPLE, Format.CSV, PEOPLE.replace(',', ';').getBytes(Charset.forName("windows-1252")));
        Result workbook = register.importBytes(Kind.PEOPLE, Format.XLSX, workbook(PEOPLE));

        assertThat(List.of(windows, workbook))
                .extracting(Result::applied, Result::accepted, Result::created, Result::changed)
                .containsExactly(tuple(true, 3, 0, 0), tuple(true, 3, 0, 0));
    }

    private static String placed(String latitude, String longitude) {
        return PREMISES.replace("active_from\n", "active_from,latitude,longitude\n")
                .replace("2013-01-01\n", "2013-01-01," + latitude + "," + longitude + "\n");
    }

    private String path(String code, String day) {
        return unit(code, day).path();
    }

    private static byte[] workbook(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Personer");
            String[] lines = csv.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(row, column, LocalDate.parse(cells[column]));
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    } else if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
