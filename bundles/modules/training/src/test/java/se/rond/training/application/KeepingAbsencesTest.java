// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.refusal;
import static se.rond.training.TrainingOffice.violations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Saved;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.AbsenceGiven;
import se.rond.training.api.AbsenceView;

/** Today is 2026-03-02. */
public class KeepingAbsencesTest extends OnBothDatabases {

    @Test
    public void daysFarFromTodayAreSlipsOfThePen() {
        assertThat(violations(() -> away("anna", "0001-01-01", null))).containsExactly("/from too-long-ago");
        assertThat(violations(() -> away("anna", "2026-01-01", "9999-12-31"))).containsExactly("/to too-far-ahead");
        assertThat(violations(() -> away("anna", "9999-12-30", "9999-12-31")))
                .containsExactly("/from too-far-ahead", "/to too-far-ahead");
        assertThat(office.absences.absences(PageRequest.first(9)).items()).isEmpty();
    }

    @Test
    public void onADaySomebodyIsAwayOnce() {
        away("anna", "2026-03-01", "2026-03-31");

        assertThat(refusal(() -> away("anna", "2026-03-31", "2026-06-30"))).isEqualTo("absence-overlaps");
        assertThat(refusal(() -> away("anna", "2026-01-01", null))).isEqualTo("absence-overlaps");
        assertThat(away("anna", "2026-04-01", null).created()).isTrue();
        assertThat(refusal(() -> away("anna", "2027-01-01", "2027-01-31"))).isEqualTo("absence-overlaps");
        assertThat(away("anna", "2026-01-01", "2026-02-28").created()).isTrue();
        assertThat(away("bo", "2026-03-31", "2026-06-30").created()).isTrue();
    }

    @Test
    public void anAbsenceIsNotInItsOwnWayWhenItGrows() {
        AbsenceView noted = away("anna", "2026-03-01", "2026-03-31").view();
        AbsenceGiven longer = given("anna", "2026-03-01", "2026-04-30");

        assertThat(office.absences
                        .save(noted.id(), longer, IfMatch.version(noted.version()))
                        .view()
                        .to())
                .isEqualTo("2026-04-30");
    }

    private Saved<AbsenceView> away(String name, String from, @Nullable String to) {
        return office.absences.save(UUID.randomUUID(), given(name, from, to), IfMatch.none());
    }

    private static AbsenceGiven given(String name, String from, @Nullable String to) {
        return new AbsenceGiven(Municipality.id(name), LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Before
    public void givenTwoEmployees() {
        office.employee("anna", "SKOLA");
        office.employee("bo", "SKOLA");
        office.as("administrator");
    }

    public KeepingAbsencesTest(Database database) {
        super(database);
    }
}
