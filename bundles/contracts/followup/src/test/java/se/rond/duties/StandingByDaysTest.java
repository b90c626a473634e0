// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class StandingByDaysTest {

    private static final LocalDate OPENS = LocalDate.parse("2026-03-01");
    private static final LocalDate DUE = LocalDate.parse("2026-03-31");

    @Test
    public void untilItIsDoneItIsLateFromTheDayAfterItsLast() {
        assertThat(stateOn("2026-02-28", null)).isEqualTo(DutyState.UPCOMING);
        assertThat(stateOn("2026-03-01", null)).isEqualTo(DutyState.DUE);
        assertThat(stateOn("2026-03-31", null)).isEqualTo(DutyState.DUE);
        assertThat(stateOn("2026-04-01", null)).isEqualTo(DutyState.LATE);
    }

    @Test
    public void onItsLastDayItIsDoneInTime() {
        assertThat(stateOn("2026-05-01", "2026-03-31")).isEqualTo(DutyState.DONE);
        assertThat(stateOn("2026-05-01", "2026-04-01")).isEqualTo(DutyState.DONE_LATE);
    }

    @Test
    public void whatWasGivenUpIsMissedUnlessItWasDone() {
        assertThat(new DutyDays(OPENS, DUE, null, true).stateOn(DUE)).isEqualTo(DutyState.MISSED);
        assertThat(new DutyDays(OPENS, DUE, DUE, true).stateOn(DUE)).isEqualTo(DutyState.DONE);
    }

    @Test
    public void daysAreThoseOfTheMunicipalityAlsoWhereTheClockGoesForward() {
        DutyDays days = new DutyDays(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-03-29"), null);

        assertThat(days.opensAt()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(days.dueAt()).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
        assertThat(days.stateAt(Instant.parse("2026-03-29T21:59:59Z"))).isEqualTo(DutyState.DUE);
        assertThat(days.stateAt(Instant.parse("2026-03-29T22:00:00Z"))).isEqualTo(DutyState.LATE);
    }

    private static DutyState stateOn(String today, @Nullable String done) {
        return new DutyDays(OPENS, DUE, done == null ? null : LocalDate.parse(done)).stateOn(LocalDate.parse(today));
    }
}
