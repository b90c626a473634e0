// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.Completion;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;

/** What is sent under an id that a record has already. */
public class SendingRecordsAgainTest extends OnBothDatabases {

    private final UUID id = UUID.randomUUID();

    @Test
    public void theSameAgainHasTheSameAnswer() {
        Saved<RecordView> first = send(id, "anna", "tr.brand", "2025-03-03", "B 12");
        Saved<RecordView> again = send(id, "anna", "tr.brand", "2025-03-03", "B 12");

        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.view()).isEqualTo(first.view());
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    public void somethingElseIsRefusedAndChangesNothing() {
        RecordView first = send(id, "anna", "tr.brand", "2025-03-03", "B 12").view();

        assertThat(refusal(() -> send(id, "bo", "tr.brand", "2025-03-03", "B 12")))
                .isEqualTo("record-id-taken");
        assertThat(refusal(() -> send(id, "anna", "tr.hlr", "2025-03-03", "B 12")))
                .isEqualTo("record-id-taken");
        assertThat(refusal(() -> send(id, "anna", "tr.brand", "2025-03-04", "B 12")))
                .isEqualTo("record-id-taken");
        assertThat(refusal(() -> send(id, "anna", "tr.brand", "2025-03-03", "B 13")))
                .isEqualTo("record-id-taken");
        assertThat(office.trained.record(id)).isEqualTo(first);
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    public void anIdOfAPlaceIsTaken() {
        UUID session = office.session("tr.brand", "2026-02-02", 9);
        UUID place = office.enrolling.enrol(session, Municipality.id("anna")).record();

        assertThat(refusal(() -> send(place, "anna", "tr.brand", "2025-03-03", null)))
                .isEqualTo("record-id-taken");
        assertThat(office.trained.record(place).state()).isEqualTo(RecordState.ENROLLED);
    }

    @Test
    public void whateverBecameOfItSinceItIsTheSame() {
        send(id, "anna", "tr.brand", "2025-03-03", null);
        office.trained.complete(id, new Completion(LocalDate.parse("2025-03-03"), "B 14"));
        RecordView revoked = office.revoke(id, "Fel person");

        Saved<RecordView> again = send(id, "anna", "tr.brand", "2025-03-03", null);

        assertThat(again.created()).isFalse();
        assertThat(again.view()).isEqualTo(revoked);
    }

    private Saved<RecordView> send(UUID as, String name, String course, String day, @Nullable String certificate) {
        return office.trained.save(
                as, new RecordGiven(Municipality.id(name), course, LocalDate.parse(day), certificate, false));
    }

    private long completions() {
        return office.trained.records(RecordFilter.all(), PageRequest.first(9)).items().stream()
                .filter(row -> row.state() == RecordState.COMPLETED)
                .count();
    }

    @Before
    public void givenTwoCoursesAndTwoPeople() {
        office.course("tr.brand", 48);
        office.course("tr.hlr", 24);
        office.employee("anna", "SKOLA");
        office.employee("bo", "SKOLA");
        office.as("administrator");
    }

    public SendingRecordsAgainTest(Database database) {
        super(database);
    }
}
