// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.LevelReviewed;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Reason;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class JudgingAnAssessmentTest {

    @Test
    public void theReviewersLevelStandsBesideAndCounts() {
        givenSubmitted(3, 2, 1);
        gap.as("coordinator");

        AnswerView judged = gap.judge(school, "q1", 2, "Riktlinjen är inte beslutad");
        AssessmentDetail reviewed = gap.judging.review(school);

        assertThat(judged.level()).isEqualTo(3);
        assertThat(judged.reviewedLevel()).isEqualTo(2);
        assertThat(judged.gap()).isEqualTo("1");
        assertThat(judged.reviewedBy().name()).isEqualTo("coordinator Ek");
        // (3 × 2 + 1 × 2 + 2 × 1) / 6
        assertThat(reviewed.assessment().score()).isEqualTo("1.67");
        assertThat(gap.told).contains("reviewed to head BUN");
    }

    @Test
    public void anotherLevelNeedsAComment() {
        givenSubmitted(3, 2, 1);
        gap.as("coordinator");

        assertThat(refusal(() -> gap.judge(school, "q1", 2, " "))).isEqualTo("review-comment-missing");
        assertThat(refusal(() -> gap.judge(school, "q1", 7, "x"))).isEqualTo("level-out-of-range");
        assertThat(gap.judge(school, "q1", 3, null).reviewedLevel())
                .as("the same level is agreement")
                .isNull();
        assertThat(refusal(() -> gap.judging.judge(school, "q1", new LevelReviewed(1, "x"), IfMatch.none())))
                .isEqualTo("version-missing");
    }

    @Test
    public void whatDoesNotApplyCountsForNothingUntilTheReviewerGivesItALevel() {
        gap.as("contact BUN");
        gap.answer(school, "q1", new AnswerGiven(null, true, "Inga system", null));
        gap.answer(school, "q2", GapAnalysis.level(2));
        gap.answer(school, "q3", GapAnalysis.level(4));
        gap.answering.submit(school);
        gap.as("coordinator");
        // (1 × 2 + 2 × 4) / 3
        assertThat(store.work().read(() -> gap.results.score(assessment()).level()))
                .isEqualByComparingTo("3.33");

        gap.judge(school, "q1", 1, "Fyra system i registret");

        // (3 × 1 + 1 × 2 + 2 × 4) / 6
        assertThat(gap.judging.review(school).assessment().score()).isEqualTo("2.17");
    }

    @Test
    public void whoeverSubmittedDoesNotReview() {
        gap.as("strategist");
        gap.answerAll(school, 1, 1, 1);
        gap.answering.submit(school);

        assertThat(refusal(() -> gap.judging.review(school))).isEqualTo("reviewer-is-submitter");
        assertThat(refusal(() -> gap.judge(school, "q1", 2, "x"))).isEqualTo("reviewer-is-submitter");
        assertThat(refusal(() -> gap.judging.giveBack(school, new Reason("x")))).isEqualTo("reviewer-is-submitter");
        assertThat(gap.reading.assessment(school).assessment().actions()).isEmpty();
        gap.as("coordinator");
        assertThat(gap.judging.review(school).assessment().state()).isEqualTo(AssessmentState.REVIEWED);
    }

    @Test
    public void whoeverAnsweredAQuestionDoesNotJudgeIt() {
        gap.as("strategist");
        gap.answer(school, "q1", GapAnalysis.level(1));
        gap.as("contact BUN");
        gap.answer(school, "q2", GapAnalysis.level(2));
        gap.answer(school, "q3", GapAnalysis.level(2));
        gap.answering.submit(school);

        gap.as("strategist");
        assertThat(refusal(() -> gap.judge(school, "q1", 2, "Bättre än så"))).isEqualTo("reviewer-answered");
        gap.judge(school, "q2", 1, "Sämre än så");

        assertThat(gap.answerTo(school, "q1").reviewedLevel()).isNull();
        assertThat(gap.answerTo(school, "q2").reviewedLevel()).isEqualTo(1);
    }

    @Test
    public void aReturnedOneIsAnsweredAgainAndAChangedLevelIsJudgedAnew() {
        givenSubmitted(3, 2, 1);
        gap.as("coordinator");
        gap.judge(school, "q1", 2, "Se över");
        gap.judge(school, "q2", 1, "Se över");

        assertThat(refusal(() -> gap.judging.giveBack(school, new Reason(null))))
                .isEqualTo("return-comment-missing");
        AssessmentDetail returned = gap.judging.giveBack(school, new Reason("Se över q1"));

        assertThat(returned.assessment().state()).isEqualTo(AssessmentState.IN_PROGRESS);
        assertThat(returned.assessment().comment()).isEqualTo("Se över q1");
        assertThat(gap.told).anyMatch(told -> told.startsWith("returned/") && told.endsWith("to contact BUN"));
        gap.as("contact BUN");
        gap.answer(school, "q1", GapAnalysis.level(2));
        gap.answering.submit(school);
        assertThat(gap.answerTo(school, "q1").reviewedLevel()).isNull();
        assertThat(gap.answerTo(school, "q2").reviewedLevel()).isEqualTo(1);
    }

    @Test
    public void theHeadOfTheDepartmentApproves() {
        givenReviewed();

        assertThat(refusal(() -> gap.judging.approve(school)))
                .as("the coordinator")
                .isEqualTo("not-permitted");
        gap.as("head VON");
        assertThat(refusal(() -> gap.judging.approve(school))).isEqualTo("not-found");
        gap.as("head BUN");
        AssessmentDetail approved = gap.judging.approve(school);

        assertThat(approved.assessment().state()).isEqualTo(AssessmentState.APPROVED);
        assertThat(approved.assessment().approver().name()).isEqualTo("head BUN Ek");
        assertThat(approved.assessment().change()).as("nothing before it").isNull();
        gap.judging.approve(school);
        assertThat(gap.trailOf(school)).containsOnlyOnce("approve by head BUN");
    }

    @Test
    public void nothingIsJudgedBeforeItsTurn() {
        gap.as("contact BUN");
        gap.answerAll(school, 1, 1, 1);
        gap.as("coordinator");
        assertThat(refusal(() -> gap.judging.review(school))).isEqualTo("assessment-not-submitted");
        assertThat(refusal(() -> gap.judge(school, "q1", 2, "x"))).isEqualTo("assessment-not-submitted");
        gap.as("head BUN");
        assertThat(refusal(() -> gap.judging.approve(school))).isEqualTo("assessment-not-submitted");
    }

    @Test
    public void whatIsApprovedDoesNotChangeAnyMore() {
        givenReviewed();
        gap.as("head BUN");
        gap.judging.approve(school);

        gap.as("coordinator");
        assertThat(refusal(() -> gap.judge(school, "q1", 5, "x"))).isEqualTo("assessment-approved");
        assertThat(refusal(() -> gap.judging.giveBack(school, new Reason("x")))).isEqualTo("assessment-approved");
        assertThat(refusal(() -> gap.judging.cancel(school, new Reason("x")))).isEqualTo("assessment-approved");
        gap.as("contact BUN");
        assertThat(refusal(() -> gap.answer(school, "q1", GapAnalysis.level(5))))
                .isEqualTo("assessment-approved");
    }

    @Test
    public void itIsCancelledWithAReasonUntilItIsHandedIn() {
        gap.as("coordinator");
        assertThat(refusal(() -> gap.judging.cancel(school, new Reason("")))).isEqualTo("reason-missing");
        assertThat(gap.judging
                        .cancel(school, new Reason("Slås ihop med VON"))
                        .assessment()
                        .state())
                .isEqualTo(AssessmentState.CANCELLED);
        gap.as("contact BUN");
        assertThat(refusal(() -> gap.answer(school, "q1", GapAnalysis.level(1))))
                .isEqualTo("assessment-cancelled");
    }

    @Test
    public void theChangeIsReckonedOnWhatBothYearsAsked() {
        gap.approved(school, "BUN", 1, 1, 1);
        store.clock().set("2027-10-01T08:00:00Z");
        OwnPack newer = new OwnPack(OwnPack.CODE, "2")
                .group("g1")
                .question("q1", "g1", 3, 3, "department")
                .question("q3", "g1", 2, 3, "department")
                .question("q6", "g1", 3, 3, "department");
        UUID next = gap.of(gap.running(2027, newer.pack()), "BUN");

        AssessmentDetail later = gap.approved(next, "BUN", 2, 4, 5);

        // (3 × (2 − 1) + 2 × (4 − 1)) / 5; q2 is gone and q6 is new
        assertThat(later.assessment().change()).isEqualTo("1.80");
        // (3 × 2 + 2 × 4 + 3 × 5) / 8
        assertThat(later.assessment().score()).isEqualTo("3.63");
        assertThat(gap.reading.assessment(school).assessment().score())
                .as("a new version of the set changes no old answer")
                .isEqualTo("1.00");
    }

    @Test
    public void whatCanBeDoneIsSaidWithIt() {
        givenSubmitted(1, 1, 1);
        gap.as("coordinator");
        assertThat(gap.reading.assessment(school).assessment().actions())
                .isEqualTo(List.of(AssessmentAction.RETURN, AssessmentAction.JUDGE, AssessmentAction.REVIEW));
        gap.judging.review(school);
        gap.as("head BUN");
        assertThat(gap.reading.assessment(school).assessment().actions()).containsExactly(AssessmentAction.APPROVE);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID school;

    public JudgingAnAssessmentTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenTheAssessmentOfTheSchoolDepartment() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        school = gap.of(gap.running(2026, OwnPack.small().pack()), "BUN");
    }

    private se.rond.gapanalysis.domain.Assessment assessment() {
        return store.entities("gap-analysis").find(se.rond.gapanalysis.domain.Assessment.class, school.toString());
    }

    private void givenSubmitted(int... levels) {
        gap.as("contact BUN");
        gap.answerAll(school, levels);
        gap.answering.submit(school);
    }

    private void givenReviewed() {
        givenSubmitted(3, 2, 1);
        gap.as("coordinator");
        gap.judging.review(school);
    }
}
