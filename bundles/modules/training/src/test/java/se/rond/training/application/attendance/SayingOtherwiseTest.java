// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.util.UUID;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.api.attendance.AttendanceReport;
import se.rond.training.api.attendance.ReadBefore;
import se.rond.training.api.attendance.ReportedRow;
import se.rond.training.api.attendance.RowOutcome;

/** Two lists of one session: what the second says otherwise is told, and which of them holds is said once. */
public class SayingOtherwiseTest extends ListsInTurn {

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

    public SayingOtherwiseTest(Database database) {
        super(database);
    }
}
