// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.application.attendance.TrainersLists.list;

import java.time.Instant;
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
import se.rond.training.api.attendance.AttendanceAsked;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Candidate;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;
import se.rond.training.api.attendance.UnknownPeople;
import se.rond.training.domain.attendance.PlainList;

/** A person looks at what is doubtful in lists. */
public class ReviewingAttendanceTest extends OnBothDatabases {

    @Test
    public void whatADecidedRowSaidIsGoneAndOutOfThePastAsWell() {
        readTheTrainersList();
        DoubtView row = lists.pending().get(0);
        store.clock().set("2026-03-03T08:00:00Z");

        DoubtView decided = lists.review.reject(row.id(), IfMatch.version(row.version()));

        assertThat(decided.state()).isEqualTo(DoubtState.REJECTED);
        assertThat(decided.name()).isNull();
        assertThat(decided.number()).isNull();
        assertThat(decided.email()).isNull();
        assertThat(office.store
                        .work()
                        .readAsOf(
                                Instant.parse("2026-03-02T12:00:00Z"),
                                () -> lists.kept.doubt(row.id()).orElseThrow().name()))
                .isNull();
        assertThat(refusal(() ->
                        lists.review.confirm(row.id(), new Confirmation(null), IfMatch.version(decided.version()))))
                .isEqualTo("doubt-decided");
    }

    @Test
    public void whereSeveralCouldBeMeantOneIsChosen() {
        UUID eva = office.town.person("eva", "SKOLA");
        office.town.person("evy", "SKOLA");
        lists.imports.read(list("Datum;Namn;Anst.nr", "2026-02-02;evy Ek;eva"), chosen("tr.pdv"));
        DoubtView row = lists.pending().get(0);
        IfMatch seen = IfMatch.version(row.version());

        assertThat(row.candidates()).extracting(Candidate::name).containsExactly("eva Ek", "evy Ek");
        assertThat(refusal(() -> lists.review.confirm(row.id(), new Confirmation(null), seen)))
                .isEqualTo("person-not-chosen");
        assertThat(refusal(() -> lists.review.confirm(row.id(), new Confirmation(UUID.randomUUID()), seen)))
                .isEqualTo("person-unknown");
        assertThat(refusal(() -> lists.review.confirm(row.id(), new Confirmation(eva), IfMatch.none())))
                .isEqualTo("version-missing");
        DoubtView confirmed = lists.review.confirm(row.id(), new Confirmation(eva), seen);

        assertThat(confirmed.person().id()).isEqualTo(eva);
        assertThat(lists.trained()).isEqualTo(1);
        assertThat(lists.review.confirm(row.id(), new Confirmation(eva), seen).version())
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
        AttendanceReport report = lists.imports.read(
                list("Datum;Namn;Anst.nr", "2026-02-02;protectedEva Ek;protectedEva"), chosen("tr.pdv"));

        assertThat(report.noticed().get(0).person().name()).isEqualTo("skyddad");
        DoubtView row = lists.pending().get(0);
        assertThat(row.name()).isNull();
        assertThat(row.number()).isNull();
        assertThat(row.candidates())
                .containsExactly(new Candidate(Municipality.id("protectedEva"), "skyddad", null, null, null, null));
    }

    @Test
    public void doubtsAreReadPageByPage() {
        readTheTrainersList();

        var first = lists.review.doubts(DoubtState.PENDING, null, PageRequest.first(5));
        var second = lists.review.doubts(DoubtState.PENDING, null, new PageRequest(5, first.next(), null));

        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(first.items()).extracting(DoubtView::line).isSorted();
        assertThat(Set.copyOf(first.items())).doesNotContainAnyElementsOf(second.items());
    }

    private void readTheTrainersList() {
        lists.imports.read(
                PlainList.theTrainersList(),
                new AttendanceAsked(
                        "Brandkonsult AB",
                        Map.of(),
                        null,
                        Map.of("Grundläggande brandskydd", "tr.fire_basic"),
                        UnknownPeople.EXTERNAL,
                        false));
    }

    private static AttendanceAsked chosen(String course) {
        return new AttendanceAsked("AB", Map.of(), course, Map.of(), UnknownPeople.EXTERNAL, false);
    }

    private TrainersLists lists;

    public ReviewingAttendanceTest(Database database) {
        super(database);
    }

    @Before
    public void givenTheListsPeople() {
        PlainList.itsPeople().forEach(office.town::add);
        office.ship();
        office.trail.clear();
        lists = new TrainersLists(office);
    }
}
