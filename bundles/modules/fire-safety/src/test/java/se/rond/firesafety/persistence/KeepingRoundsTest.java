// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.findings.Severity;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.AnswerView;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;
import se.rond.firesafety.application.FireSafety;
import se.rond.firesafety.domain.Occurrence;
import se.rond.firesafety.domain.Round;
import se.rond.kernel.IfMatch;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Stale;
import se.rond.kernel.VersionMissing;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingRoundsTest {

    @Test
    public void aRoundIsWalkedSubmittedReturnedAndApproved() {
        UUID photo = UUID.randomUUID();
        fire.walking.answer(
                round,
                POINT,
                new AnswerGiven(
                        Verdict.DEFICIENCY,
                        "Pallar åäö",
                        Severity.MEDIUM,
                        List.of(photo),
                        Instant.parse("2026-03-01T09:30:00.123456Z")),
                IfMatch.none());
        fire.answerTheRest(round, Verdict.OK);
        fire.walking.submit(round);
        fire.as("responsible");
        fire.judging.giveBack(round, new RoundReturn("Titta igen"));
        fire.as("inspector");
        fire.walking.resubmit(round);
        fire.as("responsible");

        RoundDetail kept = fire.judging.approve(round);

        assertThat(kept.state()).isEqualTo(RoundState.APPROVED);
        assertThat(kept.progress().answered()).isEqualTo(8);
        assertThat(kept.progress().deficiencies()).isEqualTo(1);
        assertThat(kept.submitter().name()).isEqualTo("inspector Ek");
        assertThat(kept.approver().name()).isEqualTo("responsible Ek");
        AnswerView answer = kept.points().get(0).answer();
        assertThat(answer.comment()).isEqualTo("Pallar åäö");
        assertThat(answer.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(answer.photos()).containsExactly(photo);
        assertThat(answer.answeredAt()).isEqualTo("2026-03-01T09:30:00.123456Z");
        assertThat(answer.receivedAt()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(fire.findings.reported).hasSize(1);
        assertThat(fire.reading.round(round)).isEqualTo(kept);
    }

    @Test
    public void theVersionThatIsAnsweredIsTheOneThatAChangeNeeds() {
        Saved<AnswerView> first = answer(Verdict.OK, IfMatch.none());
        assertThat(answer(Verdict.OK, IfMatch.none()).created())
                .as("the same again")
                .isFalse();
        assertThatThrownBy(() -> answer(Verdict.DEFICIENCY, IfMatch.none())).isInstanceOf(VersionMissing.class);

        Saved<AnswerView> second =
                answer(Verdict.DEFICIENCY, IfMatch.version(first.view().version()));

        assertThat(second.view().version()).isGreaterThan(first.view().version());
        assertThat(fire.reading.round(round).points().get(0).answer()).isEqualTo(second.view());
        assertThatThrownBy(() -> answer(Verdict.OK, IfMatch.version(first.view().version())))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void whatIsRefusedLeavesNothingBehind() {
        fire.walking.answer(round, POINT, given(Verdict.DEFICIENCY), IfMatch.none());

        assertThatThrownBy(() -> fire.walking.submit(round)).isInstanceOf(RuleBroken.class);

        assertThat(fire.reading.round(round).state()).isEqualTo(RoundState.IN_PROGRESS);
        assertThat(fire.reading.round(round).submittedAt()).isNull();
    }

    @Test
    public void planningAgainPlansNothingTwiceAndNoScheduleHasTwoRoundsAMonth() {
        fire.as("strategist");
        assertThat(fire.scheduleEverything("2026-03-02", 15).created()).isZero();
        fire.rollover.run();

        assertThat(count("SELECT COUNT(r) FROM CheckRound r")).isEqualTo(24);
        Round present = store.work().read(() -> rounds.find(round).orElseThrow());
        assertThatThrownBy(() -> store.work().write(() -> rounds.add(copyOf(present))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    public void whoeverChangesARoundHasItAloneUntilTheyAreDone() throws Exception {
        fire.transitions.run();
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<RoundState> first =
                CompletableFuture.supplyAsync(() -> store.work().write(() -> {
                    Round alone = rounds.findToChange(round).orElseThrow();
                    held.countDown();
                    pause();
                    alone.closeAsMissed();
                    return alone.state();
                }));
        held.await(10, TimeUnit.SECONDS);

        RoundState seen = store.work()
                .write(() -> rounds.findToChange(round).orElseThrow().state());

        assertThat(seen).isEqualTo(RoundState.MISSED).isEqualTo(first.join());
    }

    @Test
    public void checkListsArePublishedOnceWithTheirPointsInOrder() {
        new StoredFireSafety(store);

        List<ChecklistView> kept = store.work()
                .read(() -> new JpaChecklists(store.entities("fire-safety"))
                        .all().stream().map(list -> list.view()).toList());
        assertThat(kept).hasSize(7);
        assertThat(kept)
                .filteredOn(list -> list.code().equals("sba.school"))
                .first()
                .satisfies(school -> {
                    assertThat(school.points()).hasSize(30);
                    assertThat(school.points())
                            .extracting(point -> point.number())
                            .isSorted();
                    assertThat(school.premiseTypes()).contains("school_upper_secondary");
                });
    }

    @Test
    public void whatARoundWasInThePastCanBeRead() {
        Instant before = store.clock().instant();
        store.clock().advance(Duration.ofHours(1));
        answer(Verdict.OK, IfMatch.none());

        RoundState then = store.work()
                .readAsOf(
                        before.plusSeconds(60),
                        () -> rounds.find(round).orElseThrow().state());

        assertThat(then).isEqualTo(RoundState.OPEN);
        assertThat(fire.reading.round(round).state()).isEqualTo(RoundState.IN_PROGRESS);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private static final String POINT = "esc.route_clear";

    @Rule
    public final StoreRule store;

    private FireSafety fire;
    private JpaRounds rounds;
    private UUID round;

    public KeepingRoundsTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    @Before
    public void givenTheRoundOfTheSchool() {
        rounds = new JpaRounds(store.entities("fire-safety"));
        StoredFireSafety stored = new StoredFireSafety(store);
        fire = stored.fire;
        store.clock().set("2026-03-02T08:00:00Z");
        fire.as("strategist");
        fire.scheduleEverything("2026-03-02", 15);
        round = stored.round(fire.school, "2026-03");
        fire.as("inspector");
    }

    private Saved<AnswerView> answer(Verdict verdict, IfMatch seen) {
        return fire.walking.answer(round, POINT, given(verdict), seen);
    }

    private static AnswerGiven given(Verdict verdict) {
        return new AnswerGiven(verdict, null, null, null, null);
    }

    private Round copyOf(Round present) {
        ChecklistView list = fire.published.version(present.checklist()).orElseThrow();
        return Round.planned(
                UUID.randomUUID(),
                present.schedule(),
                present.site(),
                list,
                new Occurrence(YearMonth.parse(present.period()), present.frequency(), present.window()));
    }

    private long count(String query) {
        return store.work()
                .read(() -> store.entities("fire-safety")
                        .createQuery(query, Long.class)
                        .getSingleResult());
    }

    /** Long enough for the other to have to wait. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
