// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.Test;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ManyPauses;
import se.rond.firesafety.api.PausesMade;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.ScheduleView;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.Round;

public class PausingAScheduleTest {

    @Test
    public void roundsDueDuringAPauseAreCancelledWithItsReasonAndCountNowhere() {
        pause("2026-06-10", "2026-08-20", CancelReason.PREMISE_CLOSED);

        for (String month : List.of("2026-06", "2026-07", "2026-08")) {
            Round round = rounds().get(month);
            assertThat(round.state()).as(month).isEqualTo(RoundState.CANCELLED);
            assertThat(round.cancelReason()).isEqualTo(CancelReason.PREMISE_CLOSED);
            assertThat(round.counting()).isEqualTo(Counting.CANCELLED);
        }
        assertThat(rounds().get("2026-05").state()).isEqualTo(RoundState.PLANNED);
        assertThat(rounds().get("2026-09").state()).isEqualTo(RoundState.PLANNED);
        assertThat(schedule().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.comment()).isEqualTo("Sommarlov"));
    }

    @Test
    public void whatAPauseOwesIsDueInTheNextRound() {
        assertThat(rounds().get("2026-08").frequency().name())
                .as("half-yearly, from March")
                .isEqualTo("HALF_YEARLY");
        assertThat(rounds().get("2026-09").frequency().name()).isEqualTo("MONTHLY");

        pause("2026-08-01", "2026-08-31", CancelReason.RENOVATION);

        assertThat(rounds().get("2026-09").frequency().name()).isEqualTo("HALF_YEARLY");
    }

    @Test
    public void aRoundThatIsOpenIsCancelledButNotOneThatIsBegun() {
        UUID march = round.id;
        round.fire.as("inspector");
        round.fire.walking.start(march);
        round.fire.as("strategist");

        pause("2026-03-02", "2026-04-30", CancelReason.RENOVATION);

        assertThat(rounds().get("2026-03").state()).isEqualTo(RoundState.IN_PROGRESS);
        assertThat(rounds().get("2026-04").state()).isEqualTo(RoundState.CANCELLED);
    }

    @Test
    public void anOpenRoundDueDuringThePauseIsNotMissed() {
        pause("2026-03-02", "2026-03-31", CancelReason.RENOVATION);

        assertThat(rounds().get("2026-03").state()).isEqualTo(RoundState.CANCELLED);
        assertThat(rounds().get("2026-03").cancelReason()).isEqualTo(CancelReason.RENOVATION);
    }

    @Test
    public void aPauseThatEndsEarlyGivesItsRoundsBack() {
        UUID pause = pause("2026-06-10", "2026-08-20", CancelReason.PREMISE_CLOSED);
        round.clock.noon("2026-07-01");

        ScheduleView after = round.fire.pausing.endPause(schedule().id(), pause);

        assertThat(after.pauses())
                .singleElement()
                .satisfies(left -> assertThat(left.to()).isEqualTo("2026-06-30"));
        assertThat(rounds().get("2026-06").state()).isEqualTo(RoundState.CANCELLED);
        assertThat(rounds().get("2026-07").state().isToBeWalked()).isTrue();
        assertThat(rounds().get("2026-08").state()).isEqualTo(RoundState.PLANNED);
    }

    @Test
    public void aPauseThatHasNotBegunIsNoMore() {
        UUID pause = pause("2026-06-10", "2026-08-20", CancelReason.PREMISE_CLOSED);

        assertThat(round.fire.pausing.endPause(schedule().id(), pause).pauses()).isEmpty();
        assertThat(rounds().get("2026-07").state()).isEqualTo(RoundState.PLANNED);
        assertThat(round.refusal(() -> round.fire.pausing.endPause(schedule().id(), pause)))
                .isEqualTo("not-found");
    }

    @Test
    public void theSamePauseAgainChangesNothing() {
        SchedulePause pause = new SchedulePause(
                UUID.randomUUID(),
                LocalDate.parse("2026-06-10"),
                LocalDate.parse("2026-08-20"),
                CancelReason.OTHER,
                null);
        round.fire.pausing.pause(schedule().id(), pause);
        round.fire.pausing.pause(schedule().id(), pause);

        assertThat(schedule().pauses()).containsExactly(pause);
    }

    @Test
    public void everyGuardOfAPauseRefusesWithItsRule() {
        assertThat(refused("2026-03-01", "2026-03-10")).isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/from pause-in-past");
        assertThat(refused("2026-06-10", "2026-06-09")).isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/to pause-ends-before-start");
        assertThat(refused("2026-06-10", "2027-06-10")).isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/to pause-too-long");
        pause("2026-06-10", "2026-06-20", CancelReason.OTHER);
        assertThat(refused("2026-06-20", "2026-07-20")).isEqualTo("pause-overlaps");
        UUID over = pause("2026-04-01", "2026-04-10", CancelReason.OTHER);
        round.clock.noon("2026-05-01");
        assertThat(round.refusal(() -> round.fire.pausing.endPause(schedule().id(), over)))
                .isEqualTo("pause-over");
        round.fire.as("inspector");
        assertThat(refused("2026-09-01", "2026-09-10")).isEqualTo("not-permitted");
        round.fire.as("strategist");
        UUID schedule = schedule().id();
        round.fire.planning.end(schedule, new Cancellation(CancelReason.OTHER, null));
        assertThat(round.refusal(() -> round.fire.pausing.pause(
                        schedule,
                        new SchedulePause(
                                UUID.randomUUID(),
                                LocalDate.parse("2026-09-01"),
                                LocalDate.parse("2026-09-10"),
                                CancelReason.OTHER,
                                null))))
                .isEqualTo("schedule-ended");
    }

    @Test
    public void aHolidayPausesAllSchoolsAtOnce() {
        ManyPauses summer = new ManyPauses(
                "BUN",
                null,
                LocalDate.parse("2026-06-15"),
                LocalDate.parse("2026-08-15"),
                CancelReason.PREMISE_CLOSED,
                "Sommarlov");

        PausesMade made = round.fire.pausing.pauseMany(summer);

        assertThat(made.paused()).isEqualTo(1);
        assertThat(made.skipped()).isZero();
        assertThat(made.roundsCancelled()).isEqualTo(3);
        assertThat(round.fire.pausing.pauseMany(summer)).isEqualTo(new PausesMade(0, 1, 0));
    }

    private final RoundOfTheSchool round = new RoundOfTheSchool();

    public PausingAScheduleTest() {
        round.fire.as("strategist");
    }

    private ScheduleView schedule() {
        UUID id = round.memory.rounds.get(round.id).schedule();
        return round.fire.planning.schedule(id);
    }

    private UUID pause(String from, String to, CancelReason reason) {
        UUID id = UUID.randomUUID();
        round.fire.pausing.pause(
                schedule().id(),
                new SchedulePause(id, LocalDate.parse(from), LocalDate.parse(to), reason, "Sommarlov"));
        return id;
    }

    private String refused(String from, String to) {
        return round.refusal(() -> pause(from, to, CancelReason.OTHER));
    }

    /** The rounds of the school's schedule by month: the one that is not cancelled, where there is one. */
    private Map<String, Round> rounds() {
        Map<String, Round> found = new TreeMap<>();
        UUID schedule = round.memory.rounds.get(round.id).schedule();
        for (Round one : round.memory.rounds.values()) {
            if (schedule.equals(one.schedule())) {
                found.merge(
                        one.period(), one, (first, second) -> first.state() == RoundState.CANCELLED ? second : first);
            }
        }
        return found;
    }
}
