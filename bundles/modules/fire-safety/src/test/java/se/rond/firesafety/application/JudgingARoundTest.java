// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Test;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;

public class JudgingARoundTest {

    @Test
    public void somebodyElseApproves() {
        givenSubmittedBy("inspector");

        RoundDetail approved = whenApprovedBy("responsible");

        assertThat(approved.state()).isEqualTo(RoundState.APPROVED);
        assertThat(approved.approver().name()).isEqualTo("responsible Ek");
        assertThat(round.fire.findings.approved).containsExactly(round.id);
    }

    @Test
    public void nobodyApprovesTheirOwnRound() {
        givenSubmittedBy("strategist");

        assertThat(round.refusal(() -> whenApprovedBy("strategist"))).isEqualTo("approver-is-submitter");
        assertThat(round.now().actions()).contains(RoundAction.RETURN).doesNotContain(RoundAction.APPROVE);
        assertThat(round.fire.findings.approved).isEmpty();
    }

    @Test
    public void whereThereIsOnlyOnePersonTheyApproveTheirOwn() {
        round = new RoundOfTheSchool(0, Set.of("SKOLA"));
        givenSubmittedBy("strategist");

        assertThat(round.now().actions()).contains(RoundAction.APPROVE);
        assertThat(whenApprovedBy("strategist").state()).isEqualTo(RoundState.APPROVED);
    }

    @Test
    public void approvingAgainChangesNothingForTheSamePersonAndIsRefusedForAnother() {
        givenSubmittedBy("inspector");
        whenApprovedBy("responsible");

        assertThat(whenApprovedBy("responsible").state()).isEqualTo(RoundState.APPROVED);
        assertThat(round.fire.findings.approved).hasSize(1);
        assertThat(round.refusal(() -> whenApprovedBy("strategist"))).isEqualTo("round-already-approved");
    }

    @Test
    public void aRoundThatWasNotSubmittedIsNotApproved() {
        assertThat(round.refusal(() -> whenApprovedBy("responsible"))).isEqualTo("round-not-submitted");
    }

    @Test
    public void theInspectorMayNotApprove() {
        givenSubmittedBy("inspector");

        assertThat(round.refusal(() -> whenApprovedBy("inspector"))).isEqualTo("not-permitted");
    }

    @Test
    public void aRoundIsReturnedWithAComment() {
        givenSubmittedBy("inspector");
        round.fire.as("responsible");

        assertThat(round.refusal(() -> round.fire.judging.giveBack(round.id, new RoundReturn(" "))))
                .isEqualTo("return-comment-missing");
        RoundDetail returned = round.fire.judging.giveBack(round.id, new RoundReturn("Titta på larmet igen"));

        assertThat(returned.state()).isEqualTo(RoundState.RETURNED);
        assertThat(returned.comment()).isEqualTo("Titta på larmet igen");
        round.fire.as("inspector");
        assertThat(round.now().actions()).containsExactly(RoundAction.ANSWER, RoundAction.RESUBMIT);
    }

    @Test
    public void aCoordinatorCancelsWithAReason() {
        RoundDetail cancelled = whenCancelledBy("coordinator");

        assertThat(cancelled.state()).isEqualTo(RoundState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo(CancelReason.RENOVATION);
        assertThat(cancelled.comment()).isEqualTo("Stambyte");
        assertThat(round.counting()).isEqualTo("CANCELLED");
        assertThat(whenCancelledBy("coordinator").state()).isEqualTo(RoundState.CANCELLED);
        assertThat(round.audited()).containsOnlyOnce("cancel by coordinator");
    }

    @Test
    public void aSubmittedRoundIsNotCancelled() {
        givenSubmittedBy("inspector");

        assertThat(round.refusal(() -> whenCancelledBy("coordinator"))).isEqualTo("round-already-submitted");
    }

    @Test
    public void anInspectorDoesNotCancel() {
        assertThat(round.refusal(() -> whenCancelledBy("inspector"))).isEqualTo("not-permitted");
    }

    @Test
    public void aCancelledRoundIsNotWalked() {
        whenCancelledBy("coordinator");
        round.fire.as("inspector");

        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-cancelled");
    }

    private RoundOfTheSchool round = new RoundOfTheSchool();

    private void givenSubmittedBy(String name) {
        round.fire.as(name);
        round.answers("esc.route_clear", new AnswerGiven(Verdict.FIXED_ON_SITE, null, null, null, null));
        round.fire.answerTheRest(round.id, Verdict.OK);
        round.fire.walking.submit(round.id);
    }

    private RoundDetail whenApprovedBy(String name) {
        round.fire.as(name);
        return round.fire.judging.approve(round.id);
    }

    private RoundDetail whenCancelledBy(String name) {
        round.fire.as(name);
        return round.fire.judging.cancel(round.id, new Cancellation(CancelReason.RENOVATION, "Stambyte"));
    }
}
