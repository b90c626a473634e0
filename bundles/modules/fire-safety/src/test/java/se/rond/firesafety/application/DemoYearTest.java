// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.findings.NewFinding;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.application.FireSafety.Store;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.Round;
import se.rond.platform.persistence.testing.Municipality;

public class DemoYearTest {

    @Test
    public void thePastIsMostlyOnTimeAndNeverPerfect() {
        whenFilled();

        Map<Counting, Long> past = memory.rounds.values().stream()
                .filter(round -> round.window().dueOn().isBefore(LocalDate.parse("2026-11-23")))
                .collect(Collectors.groupingBy(Round::counting, Collectors.counting()));
        long all = past.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all).isGreaterThan(150);
        assertThat(past.get(Counting.ON_TIME)).isBetween(all * 75 / 100, all * 97 / 100);
        assertThat(past).containsKeys(Counting.LATE, Counting.MISSED);
    }

    @Test
    public void aYearLiesAheadOfEveryPremises() {
        whenFilled();

        assertThat(memory.rounds.values())
                .filteredOn(round -> !round.window().dueOn().isBefore(LocalDate.parse("2026-11-23")))
                .hasSize(62 * 12);
    }

    @Test
    public void aboutFourPointsInAHundredAreDeficienciesSeenInThePast() {
        whenFilled();

        long answers = memory.answers.size();
        List<NewFinding> reported = fire.findings.reported;
        assertThat((long) reported.size()).isBetween(answers * 2 / 100, answers * 6 / 100);
        assertThat(reported)
                .allSatisfy(finding -> assertThat(finding.reportedAt()).isBefore(clock.instant()));
        assertThat(reported).extracting(NewFinding::fixedOnSite).contains(true, false);
    }

    @Test
    public void nobodyApprovedTheirOwnRound() {
        whenFilled();

        assertThat(memory.rounds.values())
                .filteredOn(round -> round.state() == RoundState.APPROVED)
                .isNotEmpty()
                .allSatisfy(round -> assertThat(round.approved().person())
                        .isNotEqualTo(round.submitted().person()));
    }

    @Test
    public void fillingAgainChangesNothing() {
        whenFilled();
        int rounds = memory.rounds.size();

        whenFilled();

        assertThat(memory.rounds).hasSize(rounds);
    }

    private final SteadyClock clock = new SteadyClock();
    private final InMemoryRounds memory = new InMemoryRounds();
    private final FireSafety fire = new FireSafety(
            new Store(new DirectWork(), memory.rounds(), memory.answers(), memory.schedules(), memory.checklists()),
            clock);

    @Before
    public void givenPremisesWithAnInspectorAndAResponsiblePerson() {
        clock.noon("2026-11-23");
        for (int i = 0; i < 60; i++) {
            UUID premise = fire.municipality.premise("D" + i, "preschool", "SKOLA");
            fire.municipality.inspects(Municipality.id("inspector"), "premise", premise);
            fire.municipality.answersFor(Municipality.id("responsible"), premise);
        }
    }

    private void whenFilled() {
        fire.people.as(Caller.SYSTEM, () -> {
            fire.demo.fill();
            return null;
        });
    }
}
