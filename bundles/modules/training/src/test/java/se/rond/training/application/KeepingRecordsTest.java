// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.given;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.Attended;
import se.rond.training.api.Completion;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordOutcome;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.Validity;

public class KeepingRecordsTest extends OnBothDatabases {

    @Test
    public void validityIsFrozenWhenItIsCompleted() {
        RecordView record = office.completed("anna", "tr.brand", "2025-03-31");
        assertThat(record.validUntil()).isEqualTo("2029-03-31");

        office.book.save(
                "tr.brand",
                given("tr.brand", 12, false),
                IfMatch.version(office.book.course("tr.brand").version()));

        assertThat(office.trained.record(record.id()).validUntil()).isEqualTo("2029-03-31");
    }

    @Test
    public void whatWasHeldBeforeAnotherVersionIsJudgedByTheOneOfThen() {
        store.clock().set("2026-11-29T08:00:00Z");
        office.book.save(
                "tr.brand",
                given("tr.brand", 12, false),
                IfMatch.version(office.book.course("tr.brand").version()));

        assertThat(office.completed("bo", "tr.brand", "2026-11-27"))
                .returns(LocalDate.parse("2030-11-27"), RecordView::validUntil)
                .returns(1, RecordView::courseVersion);
        assertThat(office.completed("bo", "tr.brand", "2026-11-29"))
                .returns(LocalDate.parse("2027-11-29"), RecordView::validUntil)
                .returns(2, RecordView::courseVersion);
        UUID held = place(office.session("tr.brand", "2026-11-27", null), "cia");
        assertThat(office.trained.complete(held, new Completion(null, null)).validUntil())
                .isEqualTo("2030-11-27");
    }

    @Test
    public void ofACourseThatIsKeptWithoutNamesByNowNobodyIsNamedForADayBefore() {
        store.clock().set("2026-11-29T08:00:00Z");
        office.book.save(
                "tr.brand",
                given("tr.brand", 12, true),
                IfMatch.version(office.book.course("tr.brand").version()));

        assertThat(refusal(() -> office.completed("bo", "tr.brand", "2026-11-27")))
                .isEqualTo("restricted-course");
    }

    @Test
    public void theSamePersonVersionAndDayIsNotedOnce() {
        RecordView first = office.completed("anna", "tr.brand", "2026-02-02");

        Saved<RecordView> again = office.trained.save(UUID.randomUUID(), completion("anna", "2026-02-02"));

        assertThat(again.created()).isFalse();
        assertThat(again.view().id()).isEqualTo(first.id());
        assertThat(office.trained
                        .records(RecordFilter.all(), PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    @Test
    public void nothingIsCompletedTomorrow() {
        assertThat(violations(() -> office.completed("anna", "tr.brand", "2026-03-03")))
                .containsExactly("/completedOn completed-in-future");
        assertThat(office.completed("anna", "tr.brand", "2026-03-02").state()).isEqualTo(RecordState.COMPLETED);
    }

    @Test
    public void nothingIsOlderThanAWorkingLife() {
        assertThat(violations(() -> office.completed("anna", "tr.brand", "1976-03-01")))
                .containsExactly("/completedOn too-long-ago");
        assertThat(office.completed("anna", "tr.brand", "1976-03-02").state()).isEqualTo(RecordState.COMPLETED);
        assertThat(violations(() -> office.session("tr.brand", "1976-03-01", null)))
                .containsExactly("/startsAt too-long-ago");
    }

    @Test
    public void whoWasNotEmployedThatDayIsNotedOnlyWhenThatIsConfirmed() {
        office.town.person("gone", "SKOLA", LocalDate.parse("2020-01-01"), LocalDate.parse("2026-01-31"));
        RecordGiven given =
                new RecordGiven(Municipality.id("gone"), "tr.brand", LocalDate.parse("2026-02-01"), null, false);

        assertThat(refusal(() -> office.trained.save(UUID.randomUUID(), given))).isEqualTo("not-employed-that-day");
        assertThat(office.completed("gone", "tr.brand", "2026-02-01").state()).isEqualTo(RecordState.COMPLETED);
    }

    @Test
    public void anAttendanceListIsSentAsAWholeAndMayBeSentAgain() {
        UUID session = office.session("tr.brand", "2026-04-10", null);
        UUID anna = place(session, "anna");
        UUID bo = place(session, "bo");
        UUID cia = place(session, "cia");
        List<Attended> list = List.of(
                new Attended(anna, RecordOutcome.COMPLETED),
                new Attended(bo, RecordOutcome.NO_SHOW),
                new Attended(cia, RecordOutcome.FAILED));
        assertThat(refusal(() -> office.trained.attended(session, list))).isEqualTo("session-not-begun");
        assertThat(refusal(() -> office.trained.complete(anna, new Completion(TrainingOffice.TODAY, null))))
                .isEqualTo("session-not-begun");
        assertThat(refusal(() -> office.sessions.hold(session))).isEqualTo("session-not-begun");
        store.clock().set("2026-04-10T12:00:00Z");

        office.sessions.hold(session);
        office.trained.attended(session, list);
        int noted = office.trail.size();
        office.trained.attended(session, list);

        assertThat(office.trail).hasSize(noted);
        assertThat(office.trained.record(anna)).returns(RecordState.COMPLETED, RecordView::state);
        assertThat(office.trained.record(bo)).returns(RecordState.NO_SHOW, RecordView::state);
        assertThat(office.trained.record(cia)).returns(RecordState.FAILED, RecordView::state);
        assertThat(refusal(() -> office.trained.complete(bo, new Completion(null, null))))
                .isEqualTo("record-not-enrolled");
        assertThat(refusal(() -> office.trained.cancel(anna))).isEqualTo("record-not-enrolled");
    }

    @Test
    public void onlyACompletedTrainingIsRevokedAndOnlyWithAReason() {
        RecordView record = office.completed("anna", "tr.brand", "2026-02-02");
        assertThat(violations(() -> office.revoke(record.id(), " "))).containsExactly("/reason text-missing");
        assertThat(violations(() -> office.revoke(record.id(), "Fel person 19811218-9876")))
                .containsExactly("/reason personal-number");

        RecordView revoked = office.revoke(record.id(), "Deltog bara halva dagen");

        assertThat(revoked)
                .returns(RecordState.REVOKED, RecordView::state)
                .returns(Validity.NONE, RecordView::validity);
        assertThat(office.trained
                        .save(UUID.randomUUID(), completion("anna", "2026-02-02"))
                        .view()
                        .state())
                .as("an import does not bring it back")
                .isEqualTo(RecordState.REVOKED);
        UUID enrolled = place(office.session("tr.brand", "2026-04-10", null), "bo");
        assertThat(refusal(() -> office.revoke(enrolled, "Nej"))).isEqualTo("record-not-completed");
    }

    @Test
    public void oneReadsOnesOwnAndAManagerTheirStaff() {
        RecordView anna = office.completed("anna", "tr.brand", "2026-02-02");
        RecordView vera = office.completed("vera", "tr.brand", "2026-02-03");

        assertThat(office.as("anna").trained.own(Set.of(), PageRequest.first(9)).items())
                .extracting(RecordView::id)
                .containsExactly(anna.id());
        assertThat(refusal(() -> office.as("anna").trained.record(vera.id()))).isEqualTo("not-found");
        assertThat(office.trained
                        .records(RecordFilter.all(), PageRequest.first(9))
                        .items())
                .as("no list of others")
                .isEmpty();
        assertThat(office.as("boss")
                        .trained
                        .records(RecordFilter.all(), PageRequest.first(9))
                        .items())
                .extracting(RecordView::id)
                .containsExactly(anna.id());
        assertThat(refusal(() -> office.as("boss").trained.revoke(anna.id(), new Reason("Nej"), IfMatch.none())))
                .isEqualTo("not-permitted");
    }

    @Test
    public void aManagerOfManyReadsTheirsPageByPageAndNobodyElses() {
        for (int i = 0; i <= WithinReach.FEW; i++) {
            office.town.person("S" + i, "SKOLA");
        }
        for (int i = 0; i < 5; i++) {
            office.completed("S" + i, "tr.brand", "2026-02-0" + (1 + i));
            office.completed("vera", "tr.brand", "2026-01-0" + (1 + i));
        }

        var first = office.as("boss").trained.records(RecordFilter.all(), PageRequest.first(3));
        var second = office.trained.records(RecordFilter.all(), new PageRequest(3, first.next(), null));

        assertThat(first.items())
                .extracting(record -> record.person().name())
                .containsExactly("S4 Ek", "S3 Ek", "S2 Ek");
        assertThat(second.items()).extracting(record -> record.person().name()).containsExactly("S1 Ek", "S0 Ek");
        assertThat(second.next()).isNull();
    }

    @Test
    public void aProtectedIdentityIsNotNamed() {
        office.town.person("protected", "SKOLA");

        RecordView record = office.completed("protected", "tr.brand", "2026-02-02");

        assertThat(record.person().name()).isEqualTo("skyddad");
        assertThat(record.person().id()).isNull();
    }

    @Test
    public void theListFindsWhatExpiresAndIsReadPageByPage() {
        office.completed("anna", "tr.brand", "2022-03-01"); // to 2026-03-01
        office.completed("bo", "tr.brand", "2022-03-02"); // to today
        office.completed("cia", "tr.brand", "2022-05-31"); // in 90 days
        office.completed("vera", "tr.brand", "2022-06-01"); // in 91

        assertThat(list(Validity.EXPIRED)).containsExactly("anna Ek");
        assertThat(list(Validity.EXPIRING)).containsExactly("bo Ek", "cia Ek");
        assertThat(list(Validity.VALID)).containsExactly("vera Ek");
        var first = office.trained.records(RecordFilter.all(), new PageRequest(3, null, "validUntil"));
        var second = office.trained.records(RecordFilter.all(), new PageRequest(3, first.next(), "validUntil"));
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(1);
    }

    @Test
    public void whatIsAboutPeopleIsInTheCompartmentOfTraining() {
        office.trail.clear();
        office.completed("anna", "tr.brand", "2026-02-02");

        assertThat(office.trail)
                .singleElement()
                .returns("training.record.complete", AuditEntry::action)
                .returns(Compartment.HR_TRAINING, AuditEntry::compartment);
        assertThat(office.trail.toString()).doesNotContain("anna");
    }

    @Test
    public void thatAListOfPeopleGoesOutIsInTheTrailOfTraining() {
        office.trail.clear();

        new ExportTrail(office.desk, store.work()).list("records");

        assertThat(office.trail)
                .singleElement()
                .returns("training.list.export", AuditEntry::action)
                .returns("records", AuditEntry::subject)
                .returns(Compartment.HR_TRAINING, AuditEntry::compartment);
    }

    private List<String> list(Validity validity) {
        RecordFilter filter = new RecordFilter(null, null, null, null, Set.of(), null, null, Set.of(validity), false);
        return office.trained.records(filter, new PageRequest(9, null, "validUntil")).items().stream()
                .map(record -> record.person().name())
                .toList();
    }

    private UUID place(UUID session, String name) {
        return office.as("administrator")
                .enrolling
                .enrol(session, Municipality.id(name))
                .record();
    }

    private static RecordGiven completion(String name, String day) {
        return new RecordGiven(Municipality.id(name), "tr.brand", LocalDate.parse(day), null, false);
    }

    @Before
    public void givenACourseAndPeople() {
        office.course("tr.brand", 48);
        List.of("anna", "bo", "cia").forEach(name -> office.employee(name, "SKOLA"));
        office.employee("vera", "HEMMET");
        office.manager("boss", "SKOLA");
        office.as("administrator");
        assertThat(office.desk.today()).isEqualTo(TrainingOffice.TODAY);
    }

    public KeepingRecordsTest(Database database) {
        super(database);
    }
}
