// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CategoryView;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.SchedulePlan;
import se.rond.kernel.Text;

public class RoundCalendarTest {

    @Test
    public void aYearIsTwelveRoundsThatWidenEveryThirdSixthAndTwelfthMonth() {
        givenAListWith(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.YEARLY);
        givenThePlan("2026-01-01", 15);

        whenPlanned("2026-01-01", "2027-01-01");

        thenRoundsAre(
                "2026-01 MONTHLY",
                "2026-02 MONTHLY",
                "2026-03 QUARTERLY",
                "2026-04 MONTHLY",
                "2026-05 MONTHLY",
                "2026-06 HALF_YEARLY",
                "2026-07 MONTHLY",
                "2026-08 MONTHLY",
                "2026-09 QUARTERLY",
                "2026-10 MONTHLY",
                "2026-11 MONTHLY",
                "2026-12 YEARLY");
    }

    @Test
    public void aMonthWithoutPointsHasNoRound() {
        givenAListWith(Frequency.QUARTERLY);
        givenThePlan("2026-01-01", 15);

        whenPlanned("2026-01-01", "2027-01-01");

        thenRoundsAre("2026-03 QUARTERLY", "2026-06 HALF_YEARLY", "2026-09 QUARTERLY", "2026-12 YEARLY");
    }

    @Test
    public void whatAPausedMonthOwesIsDueInTheNextRound() {
        givenAListWith(Frequency.MONTHLY, Frequency.YEARLY);
        givenThePlan("2025-08-01", 15, 7);

        whenPlanned("2026-06-01", "2026-10-01");

        thenRoundsAre("2026-06 MONTHLY", "2026-08 YEARLY", "2026-09 MONTHLY");
    }

    @Test
    public void theFirstMonthIsTheFirstWhoseDueDayIsNotBeforeTheStart() {
        givenAListWith(Frequency.MONTHLY);
        givenThePlan("2026-01-16", 15);

        whenPlanned("2026-01-01", "2026-04-01");

        thenRoundsAre("2026-02 MONTHLY", "2026-03 MONTHLY");
    }

    @Test
    public void theDueDayCountsToItsEndInSwedenSummerAndWinter() {
        givenAListWith(Frequency.MONTHLY);
        givenThePlan("2026-03-01", 28);

        whenPlanned("2026-03-01", "2026-05-01");

        thenDueAt("2026-03-28T22:59:59Z", "2026-04-28T21:59:59Z");
        thenOpensAt("2026-03-13T23:00:00Z", "2026-04-13T22:00:00Z");
    }

    @Test
    public void aRoundClosesWhenTheNextWindowOpens() {
        givenAListWith(Frequency.MONTHLY);
        givenThePlan("2026-01-01", 15);

        whenPlanned("2026-01-01", "2026-02-01");

        thenClosesAt("2026-01-31T23:00:00Z"); // the round of 15 February opens on 1 February
    }

    @Test
    public void aRoundClosesAfterItsDaysWhereTheNextIsFarAway() {
        givenAListWith(Frequency.YEARLY);
        givenThePlan("2026-01-01", 15);

        whenPlanned("2026-01-01", "2027-01-01");

        thenClosesAt("2027-01-14T22:59:59Z");
    }

    @Test
    public void aRoundNeverClosesBeforeItIsDue() {
        givenAListWith(Frequency.MONTHLY);
        plan = new SchedulePlan(LocalDate.parse("2026-01-01"), 15, 60, 30, null);

        whenPlanned("2026-01-01", "2026-02-01");

        thenClosesAt("2026-01-15T22:59:59Z");
    }

    private ChecklistView list;
    private SchedulePlan plan;
    private List<Occurrence> planned;

    private void givenAListWith(Frequency... frequencies) {
        List<PointView> points = new ArrayList<>();
        Text text = Text.same("x");
        for (Frequency frequency : frequencies) {
            points.add(new PointView(
                    "p." + frequency,
                    points.size() + 1,
                    new CategoryView("c", text),
                    text,
                    text,
                    frequency,
                    Severity.LOW,
                    ResponsibleParty.OCCUPANT,
                    true,
                    false));
        }
        list = new ChecklistView(UUID.randomUUID(), "list", 1, text, text, Set.of("office"), 1, points);
    }

    private void givenThePlan(String startOn, int dueDay, Integer... pauses) {
        plan = new SchedulePlan(LocalDate.parse(startOn), dueDay, null, null, Set.of(pauses));
    }

    private void whenPlanned(String from, String until) {
        planned = new RoundCalendar(plan, list).dueBetween(LocalDate.parse(from), LocalDate.parse(until));
    }

    private void thenRoundsAre(String... expected) {
        assertThat(planned)
                .extracting(round -> round.label() + " " + round.frequency())
                .containsExactly(expected);
    }

    private void thenDueAt(String... expected) {
        assertThat(planned).extracting(round -> round.window().dueAt()).containsExactly(moments(expected));
    }

    private void thenOpensAt(String... expected) {
        assertThat(planned).extracting(round -> round.window().opensAt()).containsExactly(moments(expected));
    }

    private void thenClosesAt(String... expected) {
        assertThat(planned).extracting(round -> round.window().closesAt()).containsExactly(moments(expected));
    }

    private static Instant[] moments(String... texts) {
        return Arrays.stream(texts).map(Instant::parse).toArray(Instant[]::new);
    }
}
