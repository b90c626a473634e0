// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.Test;
import se.rond.findings.Severity;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.AnswerView;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Saved;

public class WalkingARoundTest {

    @Test
    public void theFirstAnswerStartsAnOpenRound() {
        givenTheRoundIsOpen();

        Saved<AnswerView> saved = round.answers(POINT, ok());

        assertThat(saved.created()).isTrue();
        assertThat(round.now().state()).isEqualTo(RoundState.IN_PROGRESS);
        assertThat(round.now().performer().name()).isEqualTo("inspector Ek");
        assertThat(round.now().progress().answered()).isEqualTo(1);
    }

    @Test
    public void aRoundWhoseWindowHasOpenedIsWalkedBeforeAnyJobHasRun() {
        assertThat(round.now().state()).as("nobody has opened it").isEqualTo(RoundState.OPEN);

        round.answers(POINT, ok());

        assertThat(round.audited()).containsSubsequence("open-window by system", "start by inspector");
    }

    @Test
    public void beforeItsWindowARoundCannotBeStarted() {
        round.clock.noon("2026-02-20");

        assertThat(round.refusal(() -> round.answers(POINT, ok()))).isEqualTo("round-not-open");
        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-not-open");
    }

    @Test
    public void theSameAnswerAgainChangesNothing() {
        givenTheRoundIsOpen();
        round.answers(POINT, deficiency());
        int audited = round.fire.trail.size();

        Saved<AnswerView> again = round.answers(POINT, deficiency());

        assertThat(again.created()).isFalse();
        assertThat(round.fire.trail).hasSize(audited);
    }

    @Test
    public void anotherAnswerNeedsTheVersionThatWasSeen() {
        givenTheRoundIsOpen();
        round.answers(POINT, ok());

        assertThat(round.refusal(() -> round.answers(POINT, deficiency()))).isEqualTo("version-missing");
        assertThat(round.refusal(() -> answerHavingSeen(7, deficiency()))).isEqualTo("stale-version");

        Saved<AnswerView> changed = answerHavingSeen(0, deficiency());
        assertThat(changed.created()).isFalse();
        assertThat(changed.view().answer()).isEqualTo(Verdict.DEFICIENCY);
    }

    @Test
    public void aDeficiencyHasTheSeverityOfThePointUnlessTheInspectorSaysOtherwise() {
        givenTheRoundIsOpen();

        assertThat(round.answers(POINT, deficiency()).view().severity()).isEqualTo(Severity.HIGH);
        assertThat(round.answers("esc.door_opens", new AnswerGiven(Verdict.DEFICIENCY, null, Severity.LOW, null, null))
                        .view()
                        .severity())
                .isEqualTo(Severity.LOW);
        assertThat(round.answers("alm.panel_normal", new AnswerGiven(Verdict.OK, null, Severity.HIGH, null, null))
                        .view()
                        .severity())
                .isNull();
    }

    @Test
    public void bothTheTimeOfTheDeviceAndOursAreKept() {
        givenTheRoundIsOpen();
        Instant earlier = round.clock.instant().minusSeconds(3600);

        AnswerView answer = round.answers(POINT, answeredAt(earlier)).view();

        assertThat(answer.answeredAt()).isEqualTo(earlier);
        assertThat(answer.receivedAt()).isEqualTo(round.clock.instant());
    }

    @Test
    public void aClockThatIsAheadIsForgivenFiveMinutes() {
        givenTheRoundIsOpen();
        Instant now = round.clock.instant();

        assertThat(round.refusal(() -> round.answers(POINT, answeredAt(now.plusSeconds(301)))))
                .isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/answeredAt answered-in-future");
        assertThat(round.answers(POINT, answeredAt(now.plusSeconds(300))).created())
                .isTrue();
    }

    @Test
    public void anAnswerFromLongBeforeTheRoundIsAClockThatIsWrong() {
        givenTheRoundIsOpen();

        assertThat(round.refusal(() -> round.answers(POINT, answeredAt(Instant.parse("1999-12-31T23:00:00Z")))))
                .isEqualTo("invalid");
        assertThat(round.violations).containsExactly("/answeredAt answered-before-round");
    }

    @Test
    public void everythingThatIsWrongWithAnAnswerIsSaidAtOnce() {
        givenTheRoundIsOpen();
        List<UUID> eleven = Stream.generate(UUID::randomUUID).limit(11).toList();

        round.refusal(() -> round.answers(
                POINT,
                new AnswerGiven(
                        Verdict.OK,
                        "x".repeat(1001),
                        null,
                        eleven,
                        round.clock.instant().plusSeconds(3600))));

        assertThat(round.violations)
                .containsExactly(
                        "/comment comment-too-long", "/photos too-many-photos", "/answeredAt answered-in-future");
    }

    @Test
    public void photosBelongToTheRound() {
        givenTheRoundIsOpen();
        UUID photo = UUID.randomUUID();

        round.answers(POINT, new AnswerGiven(Verdict.DEFICIENCY, "Pallar", null, List.of(photo), null));

        assertThat(round.fire.photos.attached)
                .containsExactly(photo + " fire-safety.round/" + round.id + " fire-safety.read_premise");
    }

    @Test
    public void aPointThatIsNotInTheRoundIsNotFound() {
        givenTheRoundIsOpen();

        assertThat(round.refusal(() -> round.answers("esc.nothing", ok()))).isEqualTo("not-found");
        assertThat(round.refusal(() -> round.answers("esc.assembly_point", ok())))
                .as("a quarterly point in a monthly round")
                .isEqualTo("not-found");
    }

    @Test
    public void aRoundElsewhereIsNotFoundAndOneThatMayOnlyBeReadIsForbidden() {
        givenTheRoundIsOpen();

        round.fire.as("stranger");
        assertThat(round.refusal(() -> round.answers(POINT, ok()))).isEqualTo("not-found");

        round.fire.as("responsible");
        assertThat(round.refusal(() -> round.answers(POINT, ok()))).isEqualTo("not-permitted");
    }

    @Test
    public void startingAgainChangesNothingForTheSamePersonAndIsRefusedForAnother() {
        givenTheRoundIsOpen();
        round.fire.walking.start(round.id);

        assertThat(round.fire.walking.start(round.id).state()).isEqualTo(RoundState.IN_PROGRESS);

        round.fire.as("strategist");
        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-already-started");
    }

    @Test
    public void everyAnswerIsInTheTrailWithWhatWasThereBefore() {
        givenTheRoundIsOpen();
        round.answers(POINT, ok());
        answerHavingSeen(0, deficiency());

        var last = round.fire.trail.get(round.fire.trail.size() - 1);
        assertThat(last.action()).isEqualTo("fire-safety.round.answer");
        assertThat(last.before()).containsEntry("answer", "ok");
        assertThat(last.after()).containsEntry("answer", "deficiency").containsEntry("point", POINT);
    }

    private static final String POINT = "esc.route_clear";

    private final RoundOfTheSchool round = new RoundOfTheSchool();

    private void givenTheRoundIsOpen() {
        round.fire.transitions.run();
    }

    private Saved<AnswerView> answerHavingSeen(long version, AnswerGiven given) {
        return round.fire.walking.answer(round.id, POINT, given, IfMatch.version(version));
    }

    private static AnswerGiven ok() {
        return new AnswerGiven(Verdict.OK, null, null, null, null);
    }

    private static AnswerGiven deficiency() {
        return new AnswerGiven(Verdict.DEFICIENCY, "Pallar i korridoren", null, null, null);
    }

    private static AnswerGiven answeredAt(Instant moment) {
        return new AnswerGiven(Verdict.OK, null, null, null, moment);
    }
}
