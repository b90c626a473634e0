// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import se.rond.firesafety.api.BulkResult;
import se.rond.firesafety.api.BulkSchedules;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ExtraRound;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.ScheduleGiven;
import se.rond.firesafety.application.FireSafety.Store;
import se.rond.firesafety.domain.Counting;
import se.rond.firesafety.domain.Round;
import se.rond.firesafety.domain.Schedule;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.kernel.Saved;

public class PlanningRoundsTest {

    @Test
    public void everyPremisesGetsTheListThatIsMeantForItAndAYearOfRounds() {
        assertThat(fire.scheduleEverything("2026-03-02", 15)).isEqualTo(new BulkResult(2, 0, 24));

        assertThat(memory.schedules.values())
                .extracting(Schedule::checklistCode)
                .containsExactlyInAnyOrder("sba.school", "sba.elderly_care");
        assertThat(memory.rounds.values())
                .as("what is due this fortnight is open at once")
                .filteredOn(round -> round.state() != RoundState.PLANNED)
                .extracting(round -> round.period() + " " + round.state())
                .containsExactly("2026-03 OPEN", "2026-03 OPEN");
    }

    @Test
    public void inBulkASecondTimeNothingIsMade() {
        fire.scheduleEverything("2026-03-02", 15);

        assertThat(fire.scheduleEverything("2026-03-02", 20)).isEqualTo(new BulkResult(0, 2, 0));
        assertThat(memory.rounds).hasSize(24);
    }

    @Test
    public void aScheduleThatBeganLongAgoMakesNoRoundsThatNobodyCanWalk() {
        fire.scheduleEverything("2025-01-01", 1);

        assertThat(memory.rounds.values())
                .hasSize(24)
                .allSatisfy(round -> assertThat(round.window().dueOn())
                        .isBetween(LocalDate.parse("2026-03-02"), LocalDate.parse("2027-03-02")));
    }

    @Test
    public void onlyActivePremisesWithinReachAreScheduled() {
        fire.municipality.premise("L3", "office", "SKOLA", "paused", LocalDate.parse("2020-01-01"));
        fire.municipality.premise("L4", "office", "SKOLA", "active", LocalDate.parse("2030-01-01"));
        fire.as("coordinator");

        assertThat(fire.scheduleEverything("2026-03-02", 15)).isEqualTo(new BulkResult(1, 0, 12));
    }

    @Test
    public void premisesOfSomeKindsOnly() {
        assertThat(inBulk(Set.of("office"), null)).isEqualTo(new BulkResult(0, 0, 0));
        assertThat(inBulk(Set.of("elderly_care_home"), null)).isEqualTo(new BulkResult(1, 0, 12));
    }

    @Test
    public void theOwnersListIsUsedWhenAskedForAndBesideTheOthers() {
        fire.scheduleEverything("2026-03-02", 15);

        assertThat(inBulk(null, "sba.property_owner").created()).isEqualTo(2);
        assertThat(inBulk(null, "sba.school")).isEqualTo(new BulkResult(0, 1, 0));
        assertThat(refusal(() -> inBulk(null, "sba.nothing"))).isEqualTo("checklist-unknown");
    }

    @Test
    public void premisesThatOpenLaterHaveRoundsFromThenOn() {
        fire.municipality.premise("L1", "school_primary", "SKOLA", "active", LocalDate.parse("2026-03-01"));
        fire.municipality.premise("L2", "elderly_care_home", "HEMMET", "ended", LocalDate.parse("2020-01-01"));
        inBulk(null, null);

        fire.municipality.premise("L1", "school_primary", "SKOLA", "active", LocalDate.parse("2026-06-01"));
        fire.rollover.run();

        assertThat(waiting()).extracting(Round::period).startsWith("2026-06").hasSize(9);
        assertThat(memory.rounds.values())
                .as("the window of March has opened: it stays")
                .filteredOn(round -> round.state() == RoundState.OPEN)
                .extracting(Round::period)
                .containsExactly("2026-03");
    }

    @Test
    public void everyDayTheYearAheadIsFilledUp() {
        fire.scheduleEverything("2026-03-02", 15);
        clock.noon("2026-05-16");

        fire.rollover.run();
        fire.rollover.run();

        assertThat(memory.rounds).hasSize(2 * (12 + 3));
        assertThat(waiting()).extracting(Round::period).contains("2027-05");
    }

    @Test
    public void aScheduleThatCannotBePlannedDoesNotKeepTheOthersBack() {
        fire.scheduleEverything("2026-03-02", 15);
        fire.municipality.premise("L1", "school_primary", "A UNIT THAT IS GONE");
        clock.noon("2026-05-16");

        fire.rollover.run();

        assertThat(memory.rounds).hasSize(12 + 12 + 3);
    }

    @Test
    public void roundsThatHaveNotOpenedFollowAChangedSchedule() {
        UUID schedule = scheduleOfTheSchool();
        clock.noon("2026-03-05");
        fire.transitions.run();

        save(schedule, 20, Set.of(7), IfMatch.version(0));

        assertThat(roundsOf(schedule))
                .extracting(
                        round -> round.period() + " " + round.window().dueOn().getDayOfMonth() + " " + round.state())
                .startsWith("2026-03 15 OPEN", "2026-04 20 PLANNED")
                .contains("2026-07 15 CANCELLED", "2026-08 20 PLANNED");
    }

    @Test
    public void aMonthThatIsNoLongerPausedIsPlannedAgain() {
        UUID schedule = scheduleOfTheSchool();
        save(schedule, 15, Set.of(7), IfMatch.version(0));

        save(schedule, 15, Set.of(), IfMatch.version(0));

        assertThat(roundsOf(schedule))
                .filteredOn(round -> round.period().equals("2026-07"))
                .extracting(Round::state)
                .containsExactlyInAnyOrder(RoundState.CANCELLED, RoundState.PLANNED);
    }

    @Test
    public void aRoundThatACoordinatorCancelledIsNotPlannedAgain() {
        UUID schedule = scheduleOfTheSchool();
        Round may = roundsOf(schedule).stream()
                .filter(round -> round.period().equals("2026-05"))
                .findFirst()
                .orElseThrow();
        fire.judging.cancel(may.id(), new Cancellation(CancelReason.RENOVATION, null));

        fire.rollover.run();

        assertThat(roundsOf(schedule))
                .filteredOn(round -> round.period().equals("2026-05"))
                .hasSize(1);
    }

    @Test
    public void thePutScheduleAgainIsTheSameAndAChangeNeedsItsVersion() {
        UUID schedule = scheduleOfTheSchool();

        assertThat(save(schedule, 15, null, IfMatch.none()).created()).isFalse();
        assertThat(refusal(() -> save(schedule, 20, null, IfMatch.none()))).isEqualTo("version-missing");
        assertThat(refusal(() -> save(schedule, 20, null, IfMatch.version(9)))).isEqualTo("stale-version");
        assertThat(refusal(() -> save(UUID.randomUUID(), 20, null, IfMatch.none())))
                .isEqualTo("schedule-exists");
    }

    @Test
    public void everythingThatIsWrongWithAPlanIsSaidAtOnce() {
        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> fire.planning.scheduleInBulk(
                        new BulkSchedules(null, null, LocalDate.parse("2026-01-01"), 29, 61, -1, Set.of(13))));

        assertThat(refused.violations())
                .extracting(violation -> violation.pointer() + " " + violation.rule())
                .containsExactly(
                        "/dueDay due-day-out-of-range",
                        "/openDaysBefore open-days-out-of-range",
                        "/closeDaysAfter close-days-out-of-range",
                        "/pauseMonths pause-month-out-of-range");
    }

    @Test
    public void anEndedScheduleCancelsWhatHasNotOpenedAndLeavesRoomForAnother() {
        UUID schedule = scheduleOfTheSchool();
        clock.noon("2026-03-05");
        fire.transitions.run();

        fire.planning.end(schedule, new Cancellation(CancelReason.OWNERSHIP_CHANGE, "Såld"));

        assertThat(roundsOf(schedule))
                .extracting(Round::state)
                .startsWith(RoundState.OPEN)
                .containsOnlyOnce(RoundState.OPEN)
                .filteredOn(state -> state == RoundState.CANCELLED)
                .hasSize(11);
        assertThat(refusal(() -> save(schedule, 20, null, IfMatch.version(0)))).isEqualTo("schedule-ended");
        assertThat(save(UUID.randomUUID(), 20, null, IfMatch.none()).created()).isTrue();
    }

    @Test
    public void schedulesAreMadeOnlyWhereTheCallerMay() {
        fire.as("inspector");
        assertThat(refusal(() -> save(UUID.randomUUID(), 15, null, IfMatch.none())))
                .isEqualTo("not-permitted");
        assertThat(fire.scheduleEverything("2026-03-02", 15)).isEqualTo(new BulkResult(0, 0, 0));
    }

    @Test
    public void anExtraRoundIsOpenAtOnceAndCountsInNoFigure() {
        UUID id = UUID.randomUUID();
        fire.as("inspector");

        assertThat(add(id, "Efter ombyggnad").created()).isTrue();

        assertThat(fire.reading.round(id).state()).isEqualTo(RoundState.OPEN);
        assertThat(fire.reading.round(id).points()).hasSize(30);
        assertThat(memory.rounds.get(id).counting()).isEqualTo(Counting.EXTRA);
        assertThat(fire.trailOf(id)).containsExactly("add by inspector", "open-window by system");
    }

    @Test
    public void theSameExtraRoundAgainIsTheSameAndAnotherUnderItsIdIsRefused() {
        UUID id = UUID.randomUUID();
        add(id, "Efter ombyggnad");

        assertThat(add(id, "Efter ombyggnad").created()).isFalse();
        assertThat(refusal(() -> add(id, "Annat"))).isEqualTo("version-missing");
        assertThat(memory.rounds).hasSize(1);
    }

    @Test
    public void anExtraRoundNeedsKnownPremisesADayAheadAndAReason() {
        assertThat(refusal(() -> add(UUID.randomUUID(), " "))).isEqualTo("invalid");
        assertThat(refusal(() -> fire.planning.addExtraRound(
                        UUID.randomUUID(),
                        new ExtraRound(fire.school, "sba.school", LocalDate.parse("2026-03-01"), "x"),
                        IfMatch.none())))
                .isEqualTo("invalid");
        assertThat(refusal(() -> fire.planning.addExtraRound(
                        UUID.randomUUID(),
                        new ExtraRound(UUID.randomUUID(), "sba.school", LocalDate.parse("2026-03-10"), "x"),
                        IfMatch.none())))
                .isEqualTo("premise-unknown");
        fire.as("responsible");
        assertThat(refusal(() -> add(UUID.randomUUID(), "x"))).isEqualTo("not-permitted");
    }

    private final SteadyClock clock = new SteadyClock();
    private final InMemoryRounds memory = new InMemoryRounds();
    private final FireSafety fire = new FireSafety(
            new Store(new DirectWork(), memory.rounds(), memory.answers(), memory.schedules(), memory.checklists()),
            clock);

    @Before
    public void givenTheStrategistActsInMarch() {
        clock.noon("2026-03-02");
        fire.as("strategist");
    }

    private UUID scheduleOfTheSchool() {
        UUID id = UUID.randomUUID();
        save(id, 15, null, IfMatch.none());
        return id;
    }

    private Saved<?> save(UUID id, int dueDay, Set<Integer> pauses, IfMatch seen) {
        return fire.planning.save(
                id,
                new ScheduleGiven(fire.school, "sba.school", LocalDate.parse("2026-03-02"), dueDay, null, null, pauses),
                seen);
    }

    private Saved<?> add(UUID id, String reason) {
        return fire.planning.addExtraRound(
                id, new ExtraRound(fire.school, "sba.school", LocalDate.parse("2026-03-10"), reason), IfMatch.none());
    }

    private BulkResult inBulk(Set<String> types, String checklist) {
        return fire.planning.scheduleInBulk(
                new BulkSchedules(types, checklist, LocalDate.parse("2026-03-02"), 15, null, null, null));
    }

    private List<Round> roundsOf(UUID schedule) {
        return memory.rounds().ofSchedule(schedule, LocalDate.MIN);
    }

    private List<Round> waiting() {
        return memory.rounds.values().stream()
                .filter(round -> round.state() == RoundState.PLANNED)
                .toList();
    }

    private static String refusal(ThrowingCallable what) {
        Problem refused = catchThrowableOfType(Problem.class, what);
        return refused == null ? "not refused" : refused.rule();
    }
}
