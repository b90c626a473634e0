// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;
import se.rond.training.api.SessionView;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendancePreview;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Candidate;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.MatchedBy;
import se.rond.training.api.attendance.NamedCourse;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.attendance.PlainList;
import se.rond.training.persistence.attendance.JpaAttendance;

public class ImportingAttendanceTest extends OnBothDatabases {

    @Test
    public void aDryRunSaysEverythingAndChangesNothing() {
        AttendanceReport report = imports.read(PlainList.theTrainersList(), fireBasic(true));

        thenItSaysWhatTheListSays(report);
        assertThat(report.applied()).isFalse();
        assertThat(report.newRecords()).isEqualTo(376 + 10 + 22);
        assertThat(report.newReviews()).isEqualTo(8);
        assertThat(sessions()).isZero();
        assertThat(imports.lists(PageRequest.first(10)).items()).isEmpty();
        assertThat(office.trail).isEmpty();
    }

    @Test
    public void atOnceCountsWhoeverIsSureAndTheRestWhenAPersonHasConfirmedIt() {
        AttendanceReport report = imports.read(PlainList.theTrainersList(), fireBasic(false));

        thenItSaysWhatTheListSays(report);
        assertThat(report.applied()).isTrue();
        assertThat(trained()).isEqualTo(376);
        assertThat(absences()).isEqualTo(22);
        assertThat(externals()).isEqualTo(16);
        assertThat(sessions()).isEqualTo(16);
        assertThat(imports.lists(PageRequest.first(10)).items().get(0).pending())
                .isEqualTo(8);

        List<DoubtView> pending = pending();
        assertThat(pending).hasSize(8).allSatisfy(row -> {
            assertThat(row.doubts()).containsExactly(Doubt.NOT_EMPLOYED);
            assertThat(row.candidates()).hasSize(1);
            assertThat(row.name()).isNotEmpty();
        });
        pending.subList(0, 3)
                .forEach(row -> review.confirm(row.id(), new Confirmation(null), IfMatch.version(row.version())));
        assertThat(trained()).isEqualTo(379);
        pending.subList(3, 8)
                .forEach(row -> review.confirm(row.id(), new Confirmation(null), IfMatch.version(row.version())));
        assertThat(trained()).isEqualTo(384);
        assertThat(pending()).isEmpty();
    }

    @Test
    public void theSameListTwiceChangesNothing() {
        imports.read(PlainList.theTrainersList(), fireBasic(false));
        DoubtView rejected = pending().get(0);
        review.reject(rejected.id(), IfMatch.version(rejected.version()));
        int entries = office.trail.size();
        int records = records();

        AttendanceReport again = imports.read(PlainList.theTrainersList(), fireBasic(false));

        thenItSaysWhatTheListSays(again);
        assertThat(again.newRecords()).isZero();
        assertThat(again.newReviews()).isZero();
        assertThat(records()).isEqualTo(records).isEqualTo(386);
        assertThat(externals()).isEqualTo(16);
        assertThat(pending()).as("what was rejected is not asked again").hasSize(7);
        assertThat(imports.lists(PageRequest.first(10)).items()).hasSize(1);
        assertThat(office.trail).hasSize(entries);
    }

    @Test
    public void whatADecidedRowSaidIsGoneAndOutOfThePastAsWell() {
        imports.read(PlainList.theTrainersList(), fireBasic(false));
        DoubtView row = pending().get(0);
        store.clock().set("2026-03-03T08:00:00Z");

        DoubtView decided = review.reject(row.id(), IfMatch.version(row.version()));

        assertThat(decided.state()).isEqualTo(DoubtState.REJECTED);
        assertThat(decided.name()).isNull();
        assertThat(decided.number()).isNull();
        assertThat(decided.email()).isNull();
        assertThat(office.store
                        .work()
                        .readAsOf(
                                java.time.Instant.parse("2026-03-02T12:00:00Z"),
                                () -> lists.doubt(row.id()).orElseThrow().name()))
                .isNull();
        assertThat(refusal(() -> review.confirm(row.id(), new Confirmation(null), IfMatch.version(decided.version()))))
                .isEqualTo("doubt-decided");
    }

    @Test
    public void whereSeveralCouldBeMeantOneIsChosen() {
        UUID eva = office.town.person("eva", "SKOLA");
        office.town.person("evy", "SKOLA");
        imports.read(list("Datum;Namn;Anst.nr", "2026-02-02;evy Ek;eva"), chosen("tr.pdv"));
        DoubtView row = pending().get(0);
        IfMatch seen = IfMatch.version(row.version());

        assertThat(row.candidates()).extracting(Candidate::name).containsExactly("eva Ek", "evy Ek");
        assertThat(refusal(() -> review.confirm(row.id(), new Confirmation(null), seen)))
                .isEqualTo("person-not-chosen");
        assertThat(refusal(() -> review.confirm(row.id(), new Confirmation(UUID.randomUUID()), seen)))
                .isEqualTo("person-unknown");
        assertThat(refusal(() -> review.confirm(row.id(), new Confirmation(eva), IfMatch.none())))
                .isEqualTo("version-missing");
        DoubtView confirmed = review.confirm(row.id(), new Confirmation(eva), seen);

        assertThat(confirmed.person().id()).isEqualTo(eva);
        assertThat(trained()).isEqualTo(1);
        assertThat(review.confirm(row.id(), new Confirmation(eva), seen).version())
                .as("again changes nothing")
                .isEqualTo(confirmed.version());
        assertThat(office.trail)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "training.attendance.import", "training.record.complete", "training.attendance.confirm");
        assertThat(office.trail.toString()).doesNotContain("Ek");
    }

    @Test
    public void ofAProtectedIdentityNothingIsShownOrKept() {
        office.town.person("protectedEva", "SKOLA");
        AttendanceReport report =
                imports.read(list("Datum;Namn;Anst.nr", "2026-02-02;protectedEva Ek;protectedEva"), chosen("tr.pdv"));

        assertThat(report.noticed().get(0).person().name()).isEqualTo("skyddad");
        DoubtView row = pending().get(0);
        assertThat(row.name()).isNull();
        assertThat(row.number()).isNull();
        assertThat(row.candidates())
                .containsExactly(new Candidate(Municipality.id("protectedEva"), "skyddad", null, null, null, null));
    }

    @Test
    public void aCourseIsProposedAndRememberedForTheProvider() {
        AttendancePreview first = imports.look(PlainList.theTrainersList(), "Brandkonsult AB", Map.of());

        assertThat(first.remembered()).isFalse();
        assertThat(first.rows()).isEqualTo(432);
        assertThat(first.courses())
                .containsExactly(new NamedCourse("Grundläggande brandskydd", 432, "tr.fire_basic", false));

        assertThat(imports.read(PlainList.theTrainersList(), asked("Brandkonsult AB", null, Map.of(), true))
                        .errors())
                .as("what is only proposed is not taken")
                .hasSize(432)
                .allMatch(error -> error.rule().equals("course-unknown"));
        imports.read(PlainList.theTrainersList(), fireBasic(false));

        AttendancePreview second = imports.look(PlainList.theTrainersList(), "brandkonsult ab", Map.of());
        assertThat(second.remembered()).isTrue();
        assertThat(second.courses())
                .containsExactly(new NamedCourse("Grundläggande brandskydd", 432, "tr.fire_basic", true));
    }

    @Test
    public void oneErrorAndNothingIsChanged() {
        office.town.person("eva", "SKOLA");

        AttendanceReport report = imports.read(
                list("Datum;Anst.nr;Närvaro", "2026-02-02;eva;Ja", "2026-02-02;eva;vet inte"), chosen("tr.pdv"));

        assertThat(report.applied()).isFalse();
        assertThat(report.errors()).hasSize(1);
        assertThat(sessions()).isZero();
        assertThat(imports.lists(PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    public void aCourseWithoutNamesTakesNoList() {
        assertThat(refusal(
                        () -> imports.read(list("Datum;Namn", "2026-02-02;Eva Ek"), chosen("tr.security_protection"))))
                .isEqualTo("restricted-without-names");
        assertThat(refusal(() -> imports.read(
                        list("Datum;Kurs;Namn", "2026-02-02;Säkerhetsskydd;Eva Ek"),
                        asked("AB", null, Map.of(), false))))
                .isEqualTo("restricted-without-names");
    }

    @Test
    public void unknownPeopleCanBeLeftOut() {
        imports.read(
                list("Datum;Namn", "2026-02-02;Vikarie, Okänd"),
                new AttendanceAsked("AB", Map.of(), "tr.pdv", Map.of(), UnknownPeople.DROP, false));

        assertThat(externals()).isZero();
    }

    @Test
    public void whoMayNotEditTheRegisterMayNotReadListsIntoIt() {
        office.as("reader");

        assertThat(refusal(() -> imports.look(PlainList.theTrainersList(), "AB", Map.of())))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> imports.read(PlainList.theTrainersList(), fireBasic(true))))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> imports.lists(PageRequest.first(1)))).isEqualTo("not-permitted");
        assertThat(refusal(this::pending)).isEqualTo("not-permitted");
        assertThat(refusal(() -> review.reject(UUID.randomUUID(), IfMatch.none())))
                .isEqualTo("not-permitted");
    }

    @Test
    public void doubtsAreReadPageByPage() {
        imports.read(PlainList.theTrainersList(), fireBasic(false));

        var first = review.doubts(DoubtState.PENDING, null, PageRequest.first(5));
        var second = review.doubts(DoubtState.PENDING, null, new PageRequest(5, first.next(), null));

        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(first.items()).extracting(DoubtView::line).isSorted();
        assertThat(Set.copyOf(first.items())).doesNotContainAnyElementsOf(second.items());
    }

    private KeptAttendance register;
    private JpaAttendance lists;
    private AttendanceImport imports;
    private AttendanceReview review;

    public ImportingAttendanceTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheListsPeople() {
        PlainList.itsPeople().forEach(office.town::add);
        office.ship();
        office.trail.clear();
        register = new KeptAttendance(
                office.courses, office.sessionRows, office.records, office.catalogue, office.completing, office.desk);
        lists = new JpaAttendance(store.entities("training"));
        imports = new AttendanceImport(new PlainList(), lists, register, office.desk, store.work());
        review = new AttendanceReview(lists, register, office.desk, store.work());
    }

    private static AttendanceAsked fireBasic(boolean dryRun) {
        return asked("Brandkonsult AB", null, Map.of("Grundläggande brandskydd", "tr.fire_basic"), dryRun);
    }

    private static AttendanceAsked chosen(String course) {
        return asked("AB", course, Map.of(), false);
    }

    private static AttendanceAsked asked(String provider, String course, Map<String, String> courses, boolean dryRun) {
        return new AttendanceAsked(provider, Map.of(), course, courses, UnknownPeople.EXTERNAL, dryRun);
    }

    private static InputStream list(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(Charset.forName("windows-1252")));
    }

    private List<SessionView> held() {
        return office.sessions
                .sessions(
                        new SessionFilter(null, null, null, null, Set.of(SessionState.HELD), null, false),
                        PageRequest.first(100))
                .items();
    }

    private int sessions() {
        return held().size();
    }

    private List<RecordView> of(RecordState state) {
        RecordFilter filter = new RecordFilter(null, null, null, null, Set.of(state), null, null, Set.of(), false);
        return office.trained.records(filter, PageRequest.first(500)).items();
    }

    /** Distinct people. */
    private int trained() {
        return (int) of(RecordState.COMPLETED).stream()
                .map(row -> row.person().id())
                .distinct()
                .count();
    }

    private int records() {
        return of(RecordState.COMPLETED).size();
    }

    private int absences() {
        return of(RecordState.NO_SHOW).size();
    }

    private long externals() {
        return held().stream().mapToLong(SessionView::external).sum();
    }

    private List<DoubtView> pending() {
        return review.doubts(DoubtState.PENDING, null, PageRequest.first(50)).items();
    }

    private static void thenItSaysWhatTheListSays(AttendanceReport report) {
        assertThat(report.errors()).isEmpty();
        assertThat(report.rows()).isEqualTo(432);
        assertThat(report.counted()).isEqualTo(376);
        assertThat(report.repeated() + report.duplicates()).isEqualTo(10);
        assertThat(report.review()).isEqualTo(8);
        assertThat(report.unknown()).isEqualTo(16);
        assertThat(report.absent()).isEqualTo(22);
        assertThat(report.recognised()).containsOnly(Map.entry(MatchedBy.NUMBER, 416));
        assertThat(report.sessions()).hasSize(16);
        assertThat(report.noticed()).hasSize(8 + 16 + 10);
    }
}
