// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;

import java.time.Instant;
import org.junit.Test;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Period;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.ReadBefore;

/** Participants who are nobody of ours are a number for each list: of lists in turn none is counted twice. */
public class CountingStrangersOnceTest extends ListsInTurn {

    private static final String SIX = "Gäst, A\nGäst, B\nGäst, C\nGäst, D\nGäst, E\nGäst, F";

    private static final String FIVE = "anna\nbo\ncia\ndag\nelin\n";

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

    private FigureCount trained() {
        return office.figures.count(
                "k.tr.01", new FigureQuery("/KOMMUN/", null, Period.year(2026), Instant.parse("2026-03-02T12:00:00Z")));
    }

    private long imports() {
        return office.trail.stream()
                .filter(entry -> entry.action().equals("training.attendance.import"))
                .count();
    }

    public CountingStrangersOnceTest(Database database) {
        super(database);
    }
}
