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
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Forbidden;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.OrganisationImport.RowError;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Unit;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Registers that change from one file to the next. It is 2 March 2026. */
@RunWith(Parameterized.class)
public class ImportingChangesTest {

    private static final String UNIT_HEADING = "code,parent_code,kind,name,valid_from,valid_to\n";
    private static final String PREMISE_HEADING =
            "code,name,premise_type,occupant_unit,owner,sleeping,sba_level,status,active_from\n";
    private static final String PEOPLE_HEADING =
            "employee_number,given_name,family_name,email,unit,title,employed_from,employed_to,identity_protected\n";
    private static final String ROLE_HEADING =
            "employee_number,role,scope_kind,scope_code,valid_from,valid_to,deputy\n";

    private static final String UNITS = UNIT_HEADING
            + "KOMMUN,,municipality,Kommunen,2010-01-01,\n"
            + "BUN,KOMMUN,board,Nämnden,2010-01-01,\n"
            + "BUF,BUN,department,Skolförvaltningen,2010-01-01,\n"
            + "KFF,KOMMUN,department,Kulturförvaltningen,2010-01-01,\n"
            + "S1,BUF,unit,Skolan,2012-01-01,\n";

    private static final String PREMISES =
            PREMISE_HEADING + "L1,Skolhuset,school_primary,S1,KOMMUN,false,small,active,2013-01-01\n";

    private static final String PEOPLE = PEOPLE_HEADING
            + "1,Anna,Åberg,anna@x.example,S1,rektor,2020-01-01,,\n"
            + "2,Bo,Öberg,bo@x.example,S1,vaktmästare,2020-01-01,2026-02-28,\n"
            + "3,Cia,Ek,cia@x.example,KFF,,2020-01-01,,ja\n";

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

    private static String placed(String latitude, String longitude) {
        return PREMISES.replace("active_from\n", "active_from,latitude,longitude\n")
                .replace("2013-01-01\n", "2013-01-01," + latitude + "," + longitude + "\n");
    }

    @Test
    public void aPersonChangesAndTheTrailSaysWhat() {
        givenTheMunicipality();

        Result result = whenImported(Kind.PEOPLE, PEOPLE.replace("Anna,Åberg", "Anna,Lund"));

        assertThat(result).extracting(Result::created, Result::changed).containsExactly(0, 1);
        assertThat(lastEntry().before()).isEqualTo(Map.of("familyName", "Åberg"));
        assertThat(lastEntry().after()).isEqualTo(Map.of("familyName", "Lund"));
    }

    @Test
    public void anAddressThatSomebodyGaveUpCanBeAnothersInTheSameFile() {
        givenTheMunicipality();

        whenImported(
                Kind.PEOPLE,
                PEOPLE.replace("anna@x.example", "anna.lund@x.example")
                        + "4,Anna,Ny,anna@x.example,S1,,2026-03-01,,\n");

        assertThat(register.organisation().personByNumber("4"))
                .map(Person::email)
                .contains("anna@x.example");
    }

    @Test
    public void anAddressOfSomebodyElseIsRefused() {
        givenTheMunicipality();

        Result result = register.importText(
                Kind.PEOPLE,
                PEOPLE_HEADING
                        + "4,Dan,Alm,ANNA@x.example,S1,,2026-03-01,,\n"
                        + "5,Eva,Alm,eva@x.example,S1,,2026-03-01,,\n"
                        + "6,Ada,Alm,Eva@X.example,S1,,2026-03-01,,\n"
                        + "5,Ulf,Alm,ulf@x.example,NIX,,2026-03-01,,\n"
                        + "7,Ia,Alm,ia,S1,,2026-03-01,,\n");

        assertThat(places(result))
                .containsExactly(
                        tuple(2, "email", "duplicate-email"),
                        tuple(4, "email", "duplicate-email"),
                        tuple(5, "employee_number", "duplicate-number"),
                        tuple(5, "unit", "unknown-unit"),
                        tuple(6, "email", "not-an-email"));
    }

    @Test
    public void whoIsProtectedHasNoNameAnywhere() {
        givenTheMunicipality();

        Person person = register.organisation().personByNumber("3").orElseThrow();

        assertThat(person.name()).isEqualTo("Skyddad identitet");
        assertThat(person.email()).isEqualTo("skyddad");
        assertThat(register.work().read(() -> register.people().list("Ek", null, null, 10)))
                .isEmpty();
        assertThat(register.trail().toString()).doesNotContain("Cia", "cia@");
    }

    @Test
    public void rolesAreCheckedAgainstTheRegisterAndEachOther() {
        givenTheMunicipality();
        whenImported(Kind.ROLES, ROLE_HEADING + "1,fire_safety_responsible,premise,L1,2024-01-01,,false\n");

        Result result = register.importText(
                Kind.ROLES,
                ROLE_HEADING
                        + "2,fire_safety_responsible,premise,L1,2025-01-01,,false\n"
                        + "2,fire_safety_responsible,premise,L1,2025-01-01,,true\n"
                        + "9,fire_safety_inspector,premise,L1,2025-01-01,,\n"
                        + "1,wizard,premise,L1,2025-01-01,,\n"
                        + "1,fire_safety_inspector,unit,S1,2025-01-01,,\n"
                        + "1,department_head,department,S1,2025-01-01,,\n"
                        + "1,auditor,municipality,KOMMUN,2025-01-01,,\n"
                        + "1,fire_safety_inspector,planet,L1,2025-01-01,,\n"
                        + "1,fire_safety_responsible,premise,L1,2025-01-01,,false\n"
                        + "1,employee,municipality,KOMMUN,2025-01-01,,\n");

        assertThat(places(result))
                .containsExactly(
                        tuple(2, "scope_code", "two-responsible"),
                        tuple(3, "employee_number", "duplicate-row"),
                        tuple(4, "employee_number", "unknown-person"),
                        tuple(5, "role", "unknown-role"),
                        tuple(6, "scope_kind", "scope-of-role"),
                        tuple(7, "scope_code", "unknown-scope"),
                        tuple(8, "valid_to", "required"),
                        tuple(9, "scope_kind", "unknown-scope-kind"),
                        tuple(10, "valid_from", "assignment-overlaps"),
                        tuple(11, "role", "role-by-employment"));
    }

    @Test
    public void whoHasLeftHoldsNoRole() {
        givenTheMunicipality();
        whenImported(
                Kind.ROLES,
                ROLE_HEADING
                        + "2,fire_safety_inspector,premise,L1,2024-01-01,,false\n"
                        + "1,fire_safety_inspector,premise,L1,2024-01-01,,true\n");
        UUID premise = premise("L1").id();

        assertThat(register.organisation().holders("fire_safety_inspector", premise, LocalDate.parse("2026-02-28")))
                .extracting(assignment -> assignment.deputy())
                .containsExactly(false, true);
        assertThat(register.organisation().holders("fire_safety_inspector", premise, LocalDate.parse("2026-03-01")))
                .extracting(assignment -> assignment.deputy())
                .containsExactly(true);
    }

    @Test
    public void nobodyImportsARoleForThemselves() {
        givenTheMunicipality();
        UUID anna = register.organisation().personByNumber("1").orElseThrow().id();
        register.access()
                .person(
                        anna,
                        Map.of("organisation.import", Scope.EVERYTHING, "organisation.manage_roles", Scope.EVERYTHING));

        Result result = register.importText(
                Kind.ROLES, ROLE_HEADING + "1,tenant_admin,municipality,KOMMUN,2024-01-01,,false\n");

        assertThat(places(result)).containsExactly(tuple(2, "employee_number", "no-self-grant"));
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

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Register register;

    public ImportingChangesTest(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void openRegister() {
        register = new Register(store);
    }

    @After
    public void closeRegister() {
        register.close();
    }

    private void givenTheMunicipality() {
        whenImported(Kind.UNITS, UNITS);
        whenImported(Kind.PREMISES, PREMISES);
        whenImported(Kind.PEOPLE, PEOPLE);
    }

    private Result whenImported(Kind kind, String csv) {
        Result result = register.importText(kind, csv);
        assertThat(result.errors()).isEmpty();
        assertThat(result.applied()).isTrue();
        return result;
    }

    private static List<org.assertj.core.groups.Tuple> places(Result result) {
        assertThat(result.applied()).isFalse();
        return result.errors().stream()
                .map((RowError error) -> tuple(error.line(), error.column(), error.rule()))
                .toList();
    }

    /** The last but one: the import itself is the last. */
    private AuditEntry lastEntry() {
        return register.trail().get(register.trail().size() - 2);
    }

    private OrganisationTree tree(String day) {
        return register.organisation().tree(LocalDate.parse(day));
    }

    private Unit unit(String code, String day) {
        return tree(day).unitByCode(code).orElseThrow();
    }

    private String path(String code, String day) {
        return unit(code, day).path();
    }

    private String department(String code, String day) {
        return tree(day).departmentOf(unit(code, day).id()).orElseThrow().code();
    }

    private Premise premise(String code) {
        return register.organisation().premiseByCode(code).orElseThrow();
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
