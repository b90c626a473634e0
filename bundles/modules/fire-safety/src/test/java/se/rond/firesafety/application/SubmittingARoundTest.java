// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import se.rond.findings.NewFinding;
import se.rond.findings.Severity;
import se.rond.firesafety.api.AnswerGiven;
import se.rond.firesafety.api.RoundDetail;
import se.rond.firesafety.api.RoundReturn;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;
import se.rond.kernel.IfMatch;
import se.rond.platform.persistence.testing.Municipality;

public class SubmittingARoundTest {

    @Test
    public void everythingThatIsMissingIsSaidAtOnce() {
        givenAnswered(FIRST, Verdict.OK, null);
        givenAnswered(SECOND, Verdict.NOT_APPLICABLE, null);
        givenAnswered(THIRD, Verdict.NOT_CHECKED, null);

        assertThat(round.refusal(this::whenSubmitted)).isEqualTo("round-incomplete");

        assertThat(round.violations)
                .containsExactly(
                        "/answers/" + SECOND + "/comment comment-missing",
                        "/answers/" + THIRD + "/comment comment-missing",
                        "/answers/esc.door_outside_clear answer-missing",
                        "/answers/com.fire_door_not_wedged answer-missing",
                        "/answers/alm.panel_normal answer-missing",
                        "/answers/out.containers_distance answer-missing",
                        "/answers/out.no_loose_combustibles answer-missing");
    }

    @Test
    public void aSubmittedRoundWithADeficiencyReportsItInTheSameStroke() {
        givenAnswered(FIRST, Verdict.DEFICIENCY, "Pallar i korridoren");
        givenTheRestIsFine();

        whenSubmitted();

        assertThat(round.now().state()).isEqualTo(RoundState.SUBMITTED);
        NewFinding finding = onlyFinding();
        assertThat(finding.module()).isEqualTo("fire-safety");
        assertThat(finding.source()).isEqualTo(round.id);
        assertThat(finding.sourceKey()).isEqualTo(FIRST);
        assertThat(finding.sourceAddress()).isEqualTo("/fire-safety/rounds/" + round.id);
        assertThat(finding.description()).isEqualTo("Pallar i korridoren");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.premise()).isEqualTo(round.fire.school);
        assertThat(finding.unit()).isEqualTo(Municipality.id("SKOLA"));
        assertThat(finding.reportedBy()).isEqualTo(Municipality.id("inspector"));
        assertThat(finding.reportedAt()).isEqualTo(round.clock.instant());
        assertThat(finding.fixedOnSite()).isFalse();
    }

    @Test
    public void whatWasFixedOnSiteIsReportedAsRemedied() {
        givenAnswered(FIRST, Verdict.FIXED_ON_SITE, null);
        givenTheRestIsFine();

        whenSubmitted();

        assertThat(onlyFinding().fixedOnSite()).isTrue();
    }

    @Test
    public void notCheckedIsAcceptedWithACommentAndFlagged() {
        givenAnswered(FIRST, Verdict.NOT_CHECKED, "Låst rum");
        givenTheRestIsFine();

        assertThat(whenSubmitted().incomplete()).isTrue();
    }

    @Test
    public void submittingAgainChangesNothing() {
        givenTheRestIsFine();
        Instant first = whenSubmitted().submittedAt();
        int audited = round.fire.trail.size();
        round.clock.set(round.clock.instant().plusSeconds(60));

        assertThat(whenSubmitted().submittedAt()).isEqualTo(first);
        assertThat(round.fire.trail).hasSize(audited);
    }

    @Test
    public void afterSubmissionNothingIsAnswered() {
        givenTheRestIsFine();
        whenSubmitted();

        assertThat(round.refusal(() -> round.fire.walking.answer(
                        round.id,
                        FIRST,
                        new AnswerGiven(Verdict.DEFICIENCY, null, null, null, null),
                        IfMatch.version(99))))
                .as("said before anything about the answer itself")
                .isEqualTo("round-already-submitted");
        assertThat(round.refusal(() -> round.fire.walking.start(round.id))).isEqualTo("round-already-submitted");
    }

    @Test
    public void aRoundThatNobodyStartedCannotBeSubmitted() {
        assertThat(round.refusal(this::whenSubmitted)).isEqualTo("round-not-started");
    }

    @Test
    public void submittedOnTheLastSecondOfTheDueDayIsOnTime() {
        givenTheRestIsFine();
        round.clock.set(Instant.parse("2026-03-15T22:59:59Z"));

        assertThat(whenSubmitted().firstSubmittedAt()).isEqualTo("2026-03-15T22:59:59Z");
        assertThat(round.counting()).isEqualTo("ON_TIME");
    }

    @Test
    public void submittedASecondLaterIsLate() {
        givenTheRestIsFine();
        round.clock.set(Instant.parse("2026-03-15T23:00:00Z"));

        assertThat(round.now().overdue()).isTrue();
        whenSubmitted();

        assertThat(round.now().overdue()).isFalse();
        assertThat(round.counting()).isEqualTo("LATE");
    }

    @Test
    public void aReturnedRoundKeepsItsFirstSubmissionAndReportsNothingTwice() {
        givenAnswered(FIRST, Verdict.DEFICIENCY, "Pallar i korridoren");
        givenTheRestIsFine();
        Instant first = whenSubmitted().firstSubmittedAt();
        givenReturnedWith("Titta på larmet igen");
        round.clock.noon("2026-03-20");
        givenChangedTo("alm.panel_normal", Verdict.DEFICIENCY);

        RoundDetail again = round.fire.walking.resubmit(round.id);

        assertThat(again.state()).isEqualTo(RoundState.SUBMITTED);
        assertThat(again.firstSubmittedAt()).isEqualTo(first);
        assertThat(again.submittedAt()).isAfter(first);
        assertThat(again.comment()).isNull();
        assertThat(round.fire.findings.reported)
                .extracting(NewFinding::sourceKey)
                .containsExactly(FIRST, "alm.panel_normal");
        assertThat(round.counting()).isEqualTo("ON_TIME");
    }

    @Test
    public void aRoundThatWasNotReturnedCannotBeResubmittedNorAReturnedOneSubmitted() {
        givenTheRestIsFine();
        assertThat(round.refusal(() -> round.fire.walking.resubmit(round.id))).isEqualTo("round-not-submitted");

        whenSubmitted();
        givenReturnedWith("En gång till");
        assertThat(round.refusal(this::whenSubmitted)).isEqualTo("round-returned");
    }

    @Test
    public void theRoundShowsWhatBecameOfItsDeficiencies() {
        givenAnswered(FIRST, Verdict.DEFICIENCY, null);
        givenTheRestIsFine();

        RoundDetail submitted = whenSubmitted();

        assertThat(submitted.progress().deficiencies()).isEqualTo(1);
        assertThat(submitted.points().get(0).finding().number()).isEqualTo("B-1");
        assertThat(submitted.points().get(1).finding()).isNull();
    }

    private static final String FIRST = "esc.route_clear";
    private static final String SECOND = "esc.route_no_combustibles";
    private static final String THIRD = "esc.door_opens";

    private final RoundOfTheSchool round = new RoundOfTheSchool();

    private void givenAnswered(String point, Verdict verdict, String comment) {
        round.answers(point, new AnswerGiven(verdict, comment, null, null, null));
    }

    private void givenTheRestIsFine() {
        round.fire.answerTheRest(round.id, Verdict.OK);
    }

    private void givenReturnedWith(String comment) {
        round.fire.as("responsible");
        round.fire.judging.giveBack(round.id, new RoundReturn(comment));
        round.fire.as("inspector");
    }

    private void givenChangedTo(String point, Verdict verdict) {
        round.fire.walking.answer(
                round.id, point, new AnswerGiven(verdict, null, null, null, null), IfMatch.version(0));
    }

    private RoundDetail whenSubmitted() {
        return round.fire.walking.submit(round.id);
    }

    private NewFinding onlyFinding() {
        List<NewFinding> reported = round.fire.findings.reported;
        assertThat(reported).hasSize(1);
        return reported.get(0);
    }
}
