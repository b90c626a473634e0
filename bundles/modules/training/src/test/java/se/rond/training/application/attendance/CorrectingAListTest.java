// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.Confirmation;
import se.rond.training.api.attendance.DoubtState;
import se.rond.training.api.attendance.DoubtView;

/** A trainer sends a list again, because something was wrong in it. */
public class CorrectingAListTest extends ListsInTurn {

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

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public CorrectingAListTest(Database database) {
        super(database);
    }
}
