// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionView;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceListView;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.ReadBefore;
import se.rond.training.api.attendance.ReportedRow;
import se.rond.training.api.attendance.RowOutcome;
import se.rond.training.api.attendance.UnknownPeople;

/** A trainer sends a list again, because something was wrong in it. */
public class CorrectingAListTest extends OnBothDatabases {

    private static final String SIX = "Gäst, A\nGäst, B\nGäst, C\nGäst, D\nGäst, E\nGäst, F";

    private static final String FIVE = "anna\nbo\ncia\ndag\nelin\n";

    private TrainersLists lists;

    @Test
    public void strangersOfTheCorrectedListAreCountedInsteadOfThoseOfTheOther() {
        AttendanceReport first = read(FIVE + "Gäst, Öva\n" + SIX);

        AttendanceReport foreseen = read(FIVE + SIX, first.list(), false, true);
        AttendanceReport second = read(FIVE + SIX, first.list(), false, false);

        assertThat(foreseen.sessions().get(0).externals()).isEqualTo(6);
        assertThat(foreseen.sessions().get(0).externalsBefore()).isZero();
        assertThat(second.sessions()).isEqualTo(foreseen.sessions());
        assertThat(external()).isEqualTo(6);
        assertThat(trained().parts()).containsEntry("external", 6L);
        assertThat(list(first).correctedBy()).isEqualTo(second.list());
        assertThat(list(second).corrects()).isEqualTo(first.list());
    }

    @Test
    public void strangersAreNeverAddedUpUnlessSomebodySaysThatTheyAreOthers() {
        AttendanceReport first = read("Gäst, A\nGäst, B");

        assertThat(refusal(() -> read("Gäst, A\nGäst, B\nGäst, C"))).isEqualTo("correction-unsaid");
        assertThat(external()).isEqualTo(2);
        AttendanceReport looked = read("Gäst, A\nGäst, B\nGäst, C", null, false, true);
        assertThat(looked.others()).extracting(ReadBefore::list).containsExactly(first.list());
        assertThat(looked.sessions().get(0).externalsBefore()).isEqualTo(2);

        read("Gäst, X\nGäst, Y\nGäst, Z", null, true, false);

        assertThat(external()).isEqualTo(5);
        read("Gäst, X\nGäst, Y\nGäst, Z");
        assertThat(external()).as("the same file once more").isEqualTo(5);
    }

    @Test
    public void whatWasAddedCanBeSaidToBeACorrectionLater() {
        AttendanceReport first = read("anna\nbo\nGäst, A\nGäst, B");
        AttendanceReport second = read("anna\nGäst, A\nGäst, C", null, true, false);
        assertThat(external()).isEqualTo(4);

        AttendanceReport again = read("anna\nGäst, A\nGäst, C", first.list(), false, false);

        assertThat(again.list()).isEqualTo(second.list());
        assertThat(external()).isEqualTo(2);
        assertThat(completed()).containsExactly("anna");
        assertThat(records("bo")).extracting(RecordView::state).containsExactly(RecordState.REVOKED);
        assertThat(imports()).as("in the trail").isEqualTo(3);
        read("anna\nGäst, A\nGäst, C", first.list(), false, false);
        assertThat(imports()).as("nothing new the third time").isEqualTo(3);
    }

    @Test
    public void whoeverWasInBothListsKeepsTheRecordAndWhoeverWasNotThereLosesIt() {
        AttendanceReport first = read("anna\nbo\ncia;nej");
        UUID annas = records("anna").get(0).id();

        AttendanceReport foreseen = read("anna\ncia", first.list(), false, true);
        AttendanceReport second = read("anna\ncia", first.list(), false, false);

        assertThat(foreseen.takenBack()).isEqualTo(2).isEqualTo(second.takenBack());
        assertThat(foreseen.newRecords()).isEqualTo(1).isEqualTo(second.newRecords());
        assertThat(records("anna")).extracting(RecordView::id).containsExactly(annas);
        assertThat(records("bo")).extracting(RecordView::state).containsExactly(RecordState.REVOKED);
        assertThat(records("bo").get(0).revokedBecause()).startsWith("Rättad närvarolista");
        assertThat(records("cia"))
                .extracting(RecordView::state)
                .containsExactlyInAnyOrder(RecordState.CANCELLED, RecordState.COMPLETED);
        assertThat(completed()).containsExactlyInAnyOrder("anna", "cia");
    }

    @Test
    public void aThirdListMaySayWhatTheSecondHadWrong() {
        AttendanceReport first = read("anna\nbo");
        AttendanceReport second = read("anna;nej\ncia", first.list(), false, false);
        assertThat(completed()).containsExactly("cia");
        assertThat(records("anna")).extracting(RecordView::state).contains(RecordState.NO_SHOW);

        AttendanceReport third = read("anna\nbo\nGäst, A", second.list(), false, false);

        assertThat(third.newRecords()).isEqualTo(2);
        assertThat(third.takenBack()).isEqualTo(2);
        assertThat(completed()).containsExactlyInAnyOrder("anna", "bo");
    }

    @Test
    public void theFirstFileMayTurnOutToHaveBeenRight() {
        AttendanceReport first = read("anna\nbo\nGäst, A");
        AttendanceReport second = read("anna\ncia", first.list(), false, false);

        AttendanceReport again = read("anna\nbo\nGäst, A", second.list(), false, false);

        assertThat(again.list()).isEqualTo(first.list());
        assertThat(completed()).containsExactlyInAnyOrder("anna", "bo");
        assertThat(external()).isEqualTo(1);
        assertThat(list(first).correctedBy()).isNull();
        assertThat(list(second).correctedBy()).isEqualTo(first.list());
    }

    @Test
    public void whatSomebodyNotedWithoutAListIsNotTakenBack() {
        office.completed("bo", "tr.pdv", "2026-02-02");
        AttendanceReport first = read("anna\nbo");

        read("anna", first.list(), false, false);

        assertThat(completed()).containsExactlyInAnyOrder("anna", "bo");
    }

    @Test
    public void doubtfulRowsAreAskedOnceAndThoseThatAreGoneAreNotAskedAnyMore() {
        office.town.person("eva1", "Eva", "Ek", "", town("SKOLA"), day("2010-01-01"), null);
        office.town.person("eva2", "Eva", "Ek", "", town("SKOLA"), day("2010-01-01"), null);
        office.town.person("ida1", "Ida", "Al", "", town("SKOLA"), day("2010-01-01"), null);
        office.town.person("ida2", "Ida", "Al", "", town("SKOLA"), day("2010-01-01"), null);
        AttendanceReport first = read("Ek, Eva\nAl, Ida\nanna");
        DoubtView eva = lists.pending().stream()
                .filter(row -> "Ek, Eva".equals(row.name()))
                .findFirst()
                .orElseThrow();
        lists.review.confirm(eva.id(), new Confirmation(town("eva2")), IfMatch.version(eva.version()));

        AttendanceReport second = read("anna\nbo\nEk, Eva", first.list(), false, false);

        assertThat(lists.pending()).isEmpty();
        assertThat(second.takenBack()).as("what a person decided holds").isZero();
        assertThat(completed()).containsExactlyInAnyOrder("anna", "bo", "eva2");
        assertThat(lists.review
                        .doubts(DoubtState.CONFIRMED, second.list(), PageRequest.first(9))
                        .items())
                .extracting(DoubtView::line)
                .containsExactly(4);
        assertThat(lists.review
                        .doubts(DoubtState.REJECTED, null, PageRequest.first(9))
                        .items())
                .extracting(DoubtView::name)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    public void whatAnotherListSaysOtherwiseIsToldBeforeAnybodyCallsItACorrection() {
        AttendanceReport first = read("anna\nbo\ncia\ndag");

        AttendanceReport looked = read("anna\nbo;nej\ncia", null, false, true);

        assertThat(looked.newRecords()).as("nothing changes by itself").isZero();
        assertThat(looked.others())
                .singleElement()
                .satisfies(other -> assertThat(other)
                        .returns(first.list(), ReadBefore::list)
                        .returns(1, ReadBefore::otherwise)
                        .returns(1, ReadBefore::unsaid));
        assertThat(looked.noticed())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .returns(3, ReportedRow::line)
                        .returns(RowOutcome.ABSENT, ReportedRow::outcome)
                        .returns(true, ReportedRow::otherwise));
        read("anna\nbo;nej\ncia", first.list(), false, false);
        assertThat(read("anna\nbo;nej\ncia", first.list(), false, true).noticed())
                .as("put right")
                .isEmpty();
    }

    @Test
    public void aListOfOtherPeopleContradictsNobody() {
        read("anna\nbo");

        AttendanceReport looked = read("cia\ndag;nej", null, false, true);

        assertThat(looked.others()).singleElement().returns(0, ReadBefore::otherwise);
        assertThat(looked.noticed()).isEmpty();
    }

    @Test
    public void aListIsCorrectedByOneOther() {
        AttendanceReport first = read("anna\nGäst, A");
        AttendanceReport second = read("bo\nGäst, A", first.list(), false, false);

        assertThat(refusal(() -> read("cia", first.list(), false, false))).isEqualTo("list-corrected");
        assertThat(refusal(() -> read("anna\nGäst, A")))
                .as("the wrong file again")
                .isEqualTo("list-corrected");
        assertThat(violations(() -> read("cia", UUID.randomUUID(), false, false)))
                .containsExactly("/corrects list-unknown");
        assertThat(violations(() -> read("bo\nGäst, A", second.list(), false, false)))
                .containsExactly("/corrects list-is-the-same");
        assertThat(completed()).containsExactly("bo");
        assertThat(external()).isEqualTo(1);
    }

    @Test
    public void aListIsNotBothACorrectionAndAboutOthers() {
        AttendanceReport first = read("anna\nGäst, A");

        assertThat(violations(() -> read("anna\nGäst, B", first.list(), true, true)))
                .containsExactly("/beside correction-or-beside");
    }

    private AttendanceReport read(String people) {
        return read(people, null, false, false);
    }

    /** A person in each line, by number or by family and given name; was there unless it says no. */
    private AttendanceReport read(String people, @Nullable UUID corrects, boolean beside, boolean dryRun) {
        String rows = people.lines().map(CorrectingAListTest::row).collect(Collectors.joining("\n"));
        return lists.imports.read(
                new ByteArrayInputStream(
                        ("Datum;Anst.nr;Namn;Närvaro\n" + rows).getBytes(Charset.forName("windows-1252"))),
                new AttendanceAsked(
                        "AB",
                        Map.of(),
                        "tr.pdv",
                        Map.of(),
                        Map.of(),
                        UnknownPeople.EXTERNAL,
                        corrects,
                        beside,
                        dryRun));
    }

    private static String row(String person) {
        String who = person.replace(";nej", "");
        return "2026-02-02;" + (who.contains(",") ? ";" + who : who + ";") + (who.equals(person) ? ";ja" : ";nej");
    }

    private List<String> completed() {
        return records(null).stream()
                .filter(row -> row.state() == RecordState.COMPLETED)
                .map(row -> row.person().id())
                .map(id -> office.town.person(id).orElseThrow().employeeNumber())
                .toList();
    }

    private List<RecordView> records(@Nullable String name) {
        RecordFilter filter = new RecordFilter(
                null, name == null ? null : town(name), null, null, Set.of(), null, null, Set.of(), false);
        return office.trained.records(filter, PageRequest.first(20)).items();
    }

    private long external() {
        SessionFilter filter = new SessionFilter("tr.pdv", null, null, null, Set.of(), null, false);
        List<SessionView> sessions =
                office.sessions.sessions(filter, PageRequest.first(9)).items();
        assertThat(sessions).hasSize(1);
        return sessions.get(0).external();
    }

    private FigureCount trained() {
        return office.figures.count(
                "k.tr.01", new FigureQuery("/KOMMUN/", null, Period.year(2026), Instant.parse("2026-03-02T12:00:00Z")));
    }

    private AttendanceListView list(AttendanceReport report) {
        return lists.read().stream()
                .filter(list -> list.id().equals(report.list()))
                .findFirst()
                .orElseThrow();
    }

    private long imports() {
        return office.trail.stream()
                .filter(entry -> entry.action().equals("training.attendance.import"))
                .count();
    }

    private static UUID town(String name) {
        return Municipality.id(name);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public CorrectingAListTest(Database database) {
        super(database);
    }

    @Before
    public void givenFivePeople() {
        office.ship();
        List.of("anna", "bo", "cia", "dag", "elin").forEach(name -> office.town.person(name, "SKOLA"));
        office.trail.clear();
        lists = new TrainersLists(office);
    }
}
