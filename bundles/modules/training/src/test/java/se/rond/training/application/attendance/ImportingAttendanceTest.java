// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.application.attendance.TrainersLists.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RecordState;
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendancePreview;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.Doubt;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.MatchedBy;
import se.rond.training.api.attendance.NamedCourse;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.attendance.PlainList;

public class ImportingAttendanceTest extends OnBothDatabases {

    @Test
    public void aDryRunSaysEverythingAndChangesNothing() {
        AttendanceReport report = lists.imports.read(PlainList.theTrainersList(), fireBasic(true));

        thenItSaysWhatTheListSays(report);
        assertThat(report.applied()).isFalse();
        assertThat(report.newRecords()).isEqualTo(376 + 10 + 22);
        assertThat(report.newReviews()).isEqualTo(8);
        assertThat(lists.held()).isEmpty();
        assertThat(lists.read()).isEmpty();
        assertThat(office.trail).isEmpty();
    }

    @Test
    public void atOnceCountsWhoeverIsSureAndTheRestWhenAPersonHasConfirmedIt() {
        AttendanceReport report = lists.imports.read(PlainList.theTrainersList(), fireBasic(false));

        thenItSaysWhatTheListSays(report);
        assertThat(report.applied()).isTrue();
        assertThat(lists.trained()).isEqualTo(376);
        assertThat(lists.records(RecordState.NO_SHOW)).hasSize(22);
        assertThat(lists.externals()).isEqualTo(16);
        assertThat(lists.held()).hasSize(16);
        assertThat(lists.read().get(0).pending()).isEqualTo(8);

        List<DoubtView> pending = lists.pending();
        assertThat(pending).hasSize(8).allSatisfy(row -> {
            assertThat(row.doubts()).containsExactly(Doubt.NOT_EMPLOYED);
            assertThat(row.candidates()).hasSize(1);
            assertThat(row.name()).isNotEmpty();
        });
        pending.subList(0, 3)
                .forEach(row -> lists.review.confirm(row.id(), new Confirmation(null), IfMatch.version(row.version())));
        assertThat(lists.trained()).isEqualTo(379);
        pending.subList(3, 8)
                .forEach(row -> lists.review.confirm(row.id(), new Confirmation(null), IfMatch.version(row.version())));
        assertThat(lists.trained()).isEqualTo(384);
        assertThat(lists.pending()).isEmpty();
    }

    @Test
    public void theSameListTwiceChangesNothing() {
        lists.imports.read(PlainList.theTrainersList(), fireBasic(false));
        DoubtView rejected = lists.pending().get(0);
        lists.review.reject(rejected.id(), IfMatch.version(rejected.version()));
        int entries = office.trail.size();
        int records = lists.records(RecordState.COMPLETED).size();

        AttendanceReport again = lists.imports.read(PlainList.theTrainersList(), fireBasic(false));

        thenItSaysWhatTheListSays(again);
        assertThat(again.newRecords()).isZero();
        assertThat(again.newReviews()).isZero();
        assertThat(lists.records(RecordState.COMPLETED)).hasSize(records).hasSize(386);
        assertThat(lists.externals()).isEqualTo(16);
        assertThat(lists.pending()).as("what was rejected is not asked again").hasSize(7);
        assertThat(lists.read()).hasSize(1);
        assertThat(office.trail).hasSize(entries);
    }

    @Test
    public void aCourseIsProposedAndRememberedForTheProvider() {
        AttendancePreview first = lists.imports.look(PlainList.theTrainersList(), "Brandkonsult AB", Map.of());

        assertThat(first.remembered()).isFalse();
        assertThat(first.rows()).isEqualTo(432);
        assertThat(first.courses())
                .containsExactly(new NamedCourse("Grundläggande brandskydd", 432, "tr.fire_basic", false, null));

        assertThat(lists.imports
                        .read(PlainList.theTrainersList(), asked("Brandkonsult AB", null, Map.of(), true))
                        .errors())
                .as("what is only proposed is not taken")
                .hasSize(432)
                .allMatch(error -> error.rule().equals("course-unknown"));
        lists.imports.read(PlainList.theTrainersList(), fireBasic(false));

        AttendancePreview second = lists.imports.look(PlainList.theTrainersList(), "brandkonsult ab", Map.of());
        assertThat(second.remembered()).isTrue();
        assertThat(second.courses())
                .containsExactly(new NamedCourse("Grundläggande brandskydd", 432, "tr.fire_basic", true, null));
    }

    @Test
    public void oneErrorAndNothingIsChanged() {
        office.town.person("eva", "SKOLA");

        AttendanceReport report = lists.imports.read(
                list("Datum;Anst.nr;Närvaro", "2026-02-02;eva;Ja", "2026-02-02;eva;vet inte"), chosen("tr.pdv"));

        assertThat(report.applied()).isFalse();
        assertThat(report.errors()).hasSize(1);
        assertThat(lists.held()).isEmpty();
        assertThat(lists.read()).isEmpty();
    }

    @Test
    public void aCourseWithoutNamesTakesNoList() {
        assertThat(refusal(() ->
                        lists.imports.read(list("Datum;Namn", "2026-02-02;Eva Ek"), chosen("tr.security_protection"))))
                .isEqualTo("restricted-without-names");
        assertThat(refusal(() -> lists.imports.read(
                        list("Datum;Kurs;Namn", "2026-02-02;Säkerhetsskydd;Eva Ek"),
                        asked("AB", null, Map.of(), false))))
                .isEqualTo("restricted-without-names");
    }

    @Test
    public void unknownPeopleCanBeLeftOut() {
        lists.imports.read(
                list("Datum;Namn", "2026-02-02;Vikarie, Okänd"),
                new AttendanceAsked("AB", Map.of(), "tr.pdv", Map.of(), UnknownPeople.DROP, false));

        assertThat(lists.externals()).isZero();
    }

    @Test
    public void whoMayNotEditTheRegisterMayNotReadListsIntoIt() {
        office.as("reader");

        assertThat(refusal(() -> lists.imports.look(PlainList.theTrainersList(), "AB", Map.of())))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> lists.imports.read(PlainList.theTrainersList(), fireBasic(true))))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> lists.imports.lists(PageRequest.first(1)))).isEqualTo("not-permitted");
        assertThat(refusal(lists::pending)).isEqualTo("not-permitted");
        assertThat(refusal(() -> lists.review.reject(UUID.randomUUID(), IfMatch.none())))
                .isEqualTo("not-permitted");
    }

    private TrainersLists lists;

    public ImportingAttendanceTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheListsPeople() {
        PlainList.itsPeople().forEach(office.town::add);
        office.ship();
        office.trail.clear();
        lists = new TrainersLists(office);
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
