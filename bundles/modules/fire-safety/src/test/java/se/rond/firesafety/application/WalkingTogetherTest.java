// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.Verdict;
import se.rond.kernel.IfMatch;

/** Two people, each with a phone without coverage, on one round: the first answer stands, and no answer is lost. */
public class WalkingTogetherTest {

    @Test
    public void whoSaysTheSameWithoutHavingSeenItAgrees() {
        round.answers(POINT, given(Verdict.OK, NOON));
        int audited = round.fire.trail.size();

        round.fire.as("strategist");
        var second = round.answers(POINT, given(Verdict.OK, NOON.plusSeconds(60)));

        assertThat(second.created()).isFalse();
        assertThat(second.view().answeredAt()).as("the first stands").isEqualTo(NOON);
        assertThat(round.fire.trail).hasSize(audited);
    }

    @Test
    public void whoSaysSomethingElseWithoutHavingSeenItIsRefused() {
        round.answers(POINT, given(Verdict.OK, NOON));

        round.fire.as("strategist");

        assertThat(round.refusal(() -> round.answers(POINT, given(Verdict.DEFICIENCY, NOON))))
                .isEqualTo("version-missing");
    }

    @Test
    public void whoHasSeenItMayConfirmItAnew() {
        round.answers(POINT, given(Verdict.OK, NOON));

        var again =
                round.fire.walking.answer(round.id, POINT, given(Verdict.OK, NOON.plusSeconds(60)), IfMatch.version(0));

        assertThat(again.view().answeredAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    public void anAnswerThatWasLetGoIsInTheTrailBesideTheOneThatStands() {
        round.answers(POINT, given(Verdict.OK, NOON));

        round.fire.as("strategist");
        round.fire.walking.setAside(round.id, POINT, given(Verdict.DEFICIENCY, NOON));

        var last = round.fire.trail.get(round.fire.trail.size() - 1);
        assertThat(last.action()).isEqualTo("fire-safety.round.answer-set-aside");
        assertThat(last.before()).containsEntry("answer", "ok");
        assertThat(last.after()).containsEntry("answer", "deficiency").containsEntry("point", POINT);
        assertThat(round.now().progress().deficiencies()).isZero();
    }

    @Test
    public void settingAsideIsForWhoMayWalkTheRound() {
        round.fire.as("responsible");

        assertThat(round.refusal(() -> round.fire.walking.setAside(round.id, POINT, given(Verdict.OK, null))))
                .isEqualTo("not-permitted");
    }

    private static final String POINT = "esc.route_clear";
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    private final RoundOfTheSchool round = new RoundOfTheSchool();

    @Before
    public void givenTheRoundIsOpen() {
        round.fire.transitions.run();
    }

    private static AnswerGiven given(Verdict verdict, @Nullable Instant at) {
        return new AnswerGiven(verdict, null, null, null, at);
    }
}
