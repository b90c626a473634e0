// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.rond.systemsecurity.SystemOffice.refusal;
import static se.rond.systemsecurity.SystemOffice.violations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.organisation.UnitKind;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.sheets.SheetRow;
import se.rond.systemsecurity.AnalysisCourse;
import se.rond.systemsecurity.PlainCsv;
import se.rond.systemsecurity.SystemOffice;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.ImportReport;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.RowError;
import se.rond.systemsecurity.api.SystemEnd;
import se.rond.systemsecurity.api.SystemFilter;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.SystemView;
import se.rond.systemsecurity.api.Validity;

@RunWith(Parameterized.class)
public class KeepingSystemsTest {

    @Test
    public void aSystemIsReadAsItWasKept() {
        UUID id = office.system("LEX", "SKOLA");

        SystemView view = office.book.system(id);

        assertThat(view.name()).isEqualTo("System LEX");
        assertThat(view.unit().code()).isEqualTo("SKOLA");
        assertThat(view.owner().name()).isEqualTo("owner Ek");
        assertThat(view.hosting()).isEqualTo(Hosting.SAAS_EU);
        assertThat(view.inScope()).as("it has personal data").isTrue();
        assertThat(view.validity()).isEqualTo(Validity.NONE);
        assertThat(office.trailed()).containsExactly("system-security.system.create");
    }

    @Test
    public void itIsCreatedOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();
        SystemGiven given = office.given("LEX", "SKOLA");

        assertThat(office.book.save(id, given, IfMatch.none()).created()).isTrue();
        assertThat(office.book.save(id, given, IfMatch.none()).created()).isFalse();
        assertThat(office.trail).hasSize(1);
    }

    @Test
    public void aChangeNeedsTheVersionThatWasSeen() {
        UUID id = office.system("LEX", "SKOLA");
        long seen = office.book.system(id).version();

        assertThat(refusal(() -> office.book.save(id, office.given("LEX2", "SKOLA"), IfMatch.none())))
                .isEqualTo("version-missing");
        office.book.save(id, office.given("LEX2", "SKOLA"), IfMatch.version(seen));
        assertThat(refusal(() -> office.book.save(id, office.given("LEX3", "SKOLA"), IfMatch.version(seen))))
                .isEqualTo("stale-version");
        assertThat(office.book.system(id).code()).isEqualTo("LEX2");
    }

    @Test
    public void whatAnAnalysisDecidedIsNotWrittenOverFromTheRegister() {
        AnalysisCourse course = new AnalysisCourse(office).approved(new Levels(2, 1, 1, null));
        SystemView system = office.as("coordinator").book.system(course.system);

        assertThat(violations(() -> office.book.save(
                        system.id(), levels(system, new Levels(1, 1, 1, null)), IfMatch.version(system.version()))))
                .containsExactly("/levels levels-decided");
        office.book.save(system.id(), levels(system, new Levels(2, 1, 1, null)), IfMatch.none());
        office.book.save(system.id(), levels(system, new Levels(null, 1, null, null)), IfMatch.none());
        office.book.save(system.id(), levels(system, null), IfMatch.none());
        assertThat(office.book.system(system.id())).isEqualTo(system);
        ImportReport report = office.imports.read(
                stream("code,name,owner_unit,k,t\n" + system.code() + "," + system.name() + ",SKOLA,3,\n"),
                Map.of(),
                false);
        assertThat(report.applied()).isFalse();
        assertThat(report.errors()).extracting(RowError::rule).containsExactly("levels-decided");
    }

    private SystemGiven levels(SystemView system, Levels levels) {
        SystemGiven given = office.given(system.code(), "SKOLA");
        return new SystemGiven(
                given.code(),
                given.name(),
                given.description(),
                given.unit(),
                given.owner(),
                given.manager(),
                given.informationOwner(),
                given.supplier(),
                given.hosting(),
                given.usersApprox(),
                given.personalData(),
                given.sensitivePersonalData(),
                given.criticalService(),
                given.rtoHours(),
                given.rpoHours(),
                given.status(),
                given.contractEnd(),
                levels);
    }

    @Test
    public void aCodeIsGivenOnceWhateverItsCase() {
        office.system("LEX", "SKOLA");

        assertThat(refusal(() -> office.system("lex", "HEMMET"))).isEqualTo("system-code-taken");
    }

    @Test
    public void anEndedSystemStaysAndIsNotChanged() {
        UUID id = office.system("LEX", "SKOLA");
        assertThat(office.book.end(id, new SystemEnd("Ersatt av nytt")).endedOn())
                .isEqualTo("2026-03-02");

        assertThat(refusal(() -> office.book.save(
                        id,
                        office.given("LEX2", "SKOLA"),
                        IfMatch.version(office.book.system(id).version()))))
                .isEqualTo("system-ended");
        assertThat(office.trailed()).endsWith("system-security.system.end");
        assertThat(office.trail.get(1).reason()).isEqualTo("Ersatt av nytt");
    }

    @Test
    public void everythingWrongIsToldAtOnce() {
        SystemGiven wrong = new SystemGiven(
                " ",
                "x".repeat(121),
                null,
                Municipality.id("SKOLA"),
                null,
                null,
                null,
                null,
                Hosting.OWN,
                null,
                false,
                true,
                false,
                721,
                169,
                SystemStatus.ENDED,
                null,
                new Levels(4, 0, 0, null));

        assertThat(violations(() -> office.book.save(UUID.randomUUID(), wrong, IfMatch.none())))
                .contains(
                        "/code text-missing",
                        "/name text-too-long",
                        "/rtoHours number-out-of-range",
                        "/rpoHours number-out-of-range",
                        "/status end-with-reason",
                        "/sensitivePersonalData sensitive-without-personal",
                        "/levels/k level-4-outside");
    }

    @Test
    public void aListIsReadPageByPageInEveryOrder() {
        for (String code : List.of("C", "a", "B", "d", "E")) {
            office.system(code, "SKOLA");
        }

        assertThat(pages("name", 2)).containsExactly("a", "B", "C", "d", "E");
        assertThat(pages("-code", 2)).containsExactly("E", "d", "C", "B", "a");
        assertThat(pages("validUntil", 2)).containsExactlyInAnyOrder("a", "B", "C", "d", "E");
        assertThat(refusal(() -> pages("colour", 2))).isEqualTo("sort-unknown");
    }

    @Test
    public void listsAreFilteredAndEverybodySeesTheirOwn() {
        office.system("A", "SKOLA");
        office.system("B", "HEMMET");

        assertThat(codes(new SystemFilter("BUN", null, null, null, Set.of(), Set.of(), Set.of(), null, null, null)))
                .containsExactly("A");
        assertThat(codes(new SystemFilter(
                        null,
                        null,
                        "tem b",
                        null,
                        Set.of(SystemStatus.ACTIVE),
                        Set.of(Hosting.SAAS_EU),
                        Set.of(Validity.NONE, Validity.EXPIRED),
                        true,
                        true,
                        null)))
                .containsExactly("B");
        assertThat(codes(new SystemFilter(
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(Validity.VALID, Validity.EXPIRING),
                        null,
                        false,
                        null)))
                .isEmpty();
        office.as("schoolreader");
        assertThat(codes(SystemFilter.all())).containsExactly("A");
        office.as("stranger");
        assertThat(codes(SystemFilter.all())).isEmpty();
    }

    @Test
    public void whoMayNotReadFreeTextSeesNone() {
        UUID id = office.system("LEX", "SKOLA");

        assertThat(office.book.system(id).description()).isEqualTo("Beskrivning av LEX");
        assertThat(office.as("reader").book.system(id).description()).isNull();
    }

    @Test
    public void theRegisterIsReadFromAFile() {
        registerEveryoneInTheFile();
        ImportReport tried = office.imports.read(file(), Map.of(), true);
        assertThat(tried.errors()).isEmpty();
        assertThat(tried.created()).isEqualTo(250);
        assertThat(tried.applied()).isFalse();
        assertThat(codes(SystemFilter.all())).isEmpty();

        assertThat(office.imports.read(file(), Map.of(), false).applied()).isTrue();
        assertThat(office.imports.read(file(), Map.of(), false).changed()).isZero();
        SystemView first = office.book
                .systems(
                        new SystemFilter(null, null, "s001", null, Set.of(), Set.of(), Set.of(), null, null, null),
                        PageRequest.first(5))
                .items()
                .get(0);
        assertThat(first.name()).isEqualTo("Vårdportalen 1");
        assertThat(first.owner().name()).isEqualTo("106103 Ek");
        assertThat(first.levels()).isEqualTo(new Levels(1, 0, 0, null));
        assertThat(office.trailed()).contains("system-security.systems.import");
    }

    @Test
    public void columnsAreWhatTheSenderSaysAndEveryRowTellsItsErrors() {
        String csv = """
                Nr,Benämning,Förv,Var,Konf
                1,Ett,SKOLA,own,2
                2,Två,OKÄND,own,2
                3,Tre,SKOLA,moon,4
                1,Fyra,SKOLA,own,5
                """;
        Map<String, String> mapping =
                Map.of("code", "Nr", "name", "Benämning", "owner_unit", "Förv", "hosting", "Var", "k", "Konf");

        ImportReport report = office.imports.read(stream(csv), mapping, false);

        assertThat(report.applied()).isFalse();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.errors())
                .extracting(RowError::line, RowError::column, RowError::rule)
                .containsExactly(
                        tuple(3, "Förv", "unit-unknown"),
                        tuple(4, "Var", "value-unknown"),
                        tuple(5, "Nr", "code-twice"));
        assertThat(refusal(() -> office.imports.read(stream(csv), Map.of(), true)))
                .isEqualTo("column-missing");
        assertThat(refusal(() -> office.imports.read(stream(csv), Map.of("code", "Kod"), true)))
                .isEqualTo("heading-missing");
        assertThat(office.imports.look(stream(csv)).headings()).hasSize(5);
        assertThat(refusal(() -> office.as("manager").imports.read(stream(csv), mapping, true)))
                .isEqualTo("not-permitted");
    }

    @Test
    public void whatAFileDoesNotTellIsLeftAsItIs() {
        UUID id = office.system("LEX", "SKOLA");
        ImportReport report =
                office.imports.read(stream("code,name,owner_unit\nlex,Nytt namn,HEMMET\n"), Map.of(), false);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(office.book.system(id).name()).isEqualTo("Nytt namn");
        assertThat(office.book.system(id).supplier()).isEqualTo("Leverantör AB");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SystemOffice office;

    public KeepingSystemsTest(Database database) {
        store = new StoreRule(database, "it-system-security");
    }

    @Before
    public void givenTheOffice() {
        office = new SystemOffice(store);
    }

    private void registerEveryoneInTheFile() {
        file();
        for (SheetRow row : new PlainCsv().read(file(), 500).rows()) {
            office.town.person(row.cell(3), false);
            office.town.unit(row.cell(2), "KOMMUN", UnitKind.DEPARTMENT);
        }
    }

    private static InputStream file() {
        return KeepingSystemsTest.class.getResourceAsStream("/it_systems.csv");
    }

    private static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(SystemFilter filter) {
        return office.book.systems(filter, PageRequest.first(500)).items().stream()
                .map(SystemView::code)
                .toList();
    }

    private List<String> pages(String sort, int limit) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Page<SystemView> page = office.book.systems(SystemFilter.all(), PageRequest.of(limit, after, sort));
            page.items().forEach(system -> seen.add(system.code()));
            after = page.next();
        } while (after != null);
        return seen;
    }
}
