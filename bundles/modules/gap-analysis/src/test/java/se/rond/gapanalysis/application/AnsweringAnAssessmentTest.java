// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rond.gapanalysis.application.GapAnalysis.level;
import static se.rond.gapanalysis.application.GapAnalysis.refusal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Compartment;
import se.rond.gapanalysis.api.AnswerGiven;
import se.rond.gapanalysis.api.AnswerView;
import se.rond.gapanalysis.api.AssessmentAction;
import se.rond.gapanalysis.api.AssessmentDetail;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.api.CommentGiven;
import se.rond.gapanalysis.api.CommentView;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Saved;
import se.rond.kernel.Stale;
import se.rond.kernel.VersionMissing;
import se.rond.kernel.Violation;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class AnsweringAnAssessmentTest {

    @Test
    public void theFirstAnswerBeginsIt() {
        gap.answer(school, "q1", level(2));

        AssessmentDetail begun = gap.reading.assessment(school);
        assertThat(begun.assessment().state()).isEqualTo(AssessmentState.IN_PROGRESS);
        assertThat(begun.assessment().answered()).isEqualTo(1);
        assertThat(begun.assessment().questions()).isEqualTo(3);
        assertThat(gap.trailOf(school)).containsExactly("start by contact BUN", "answer by contact BUN");
    }

    @Test
    public void startingTwiceChangesNothing() {
        gap.answering.start(school);
        gap.answering.start(school);

        assertThat(gap.trailOf(school)).containsExactly("start by contact BUN");
    }

    @Test
    public void aLevelFromThreeOnNeedsEvidenceBeforeItCounts() {
        AnswerView bare = gap.answer(school, "q1", new AnswerGiven(3, null, null, null));
        assertThat(bare.missing()).containsExactly("evidence");
        assertThat(gap.reading.assessment(school).assessment().answered()).isZero();

        AnswerView shown = gap.answer(school, "q1", new AnswerGiven(3, null, null, "KS-2026/12"));

        assertThat(shown.missing()).isEmpty();
        assertThat(gap.reading.assessment(school).assessment().answered()).isEqualTo(1);
        assertThat(gap.answer(school, "q2", new AnswerGiven(2, null, null, null))
                        .missing())
                .as("below three")
                .isEmpty();
    }

    @Test
    public void whatDoesNotApplyNeedsAReason() {
        assertThat(gap.answer(school, "q1", new AnswerGiven(null, true, " ", null))
                        .missing())
                .containsExactly("reason");
        assertThat(gap.answer(school, "q1", new AnswerGiven(null, true, "Inga egna system", null))
                        .missing())
                .isEmpty();
    }

    @Test
    public void whatCannotBeAnAnswerIsRefused() {
        assertThat(refusal(() -> gap.answer(school, "q1", new AnswerGiven(6, null, null, null))))
                .isEqualTo("level-out-of-range");
        assertThat(refusal(() -> gap.answer(school, "q1", new AnswerGiven(1, true, "x", null))))
                .isEqualTo("level-and-not-applicable");
        assertThat(refusal(() -> gap.answer(school, "q1", new AnswerGiven(1, null, "x".repeat(1001), null))))
                .isEqualTo("text-too-long");
        assertThat(refusal(() -> gap.answer(school, "q1", new AnswerGiven(3, null, null, "x".repeat(301)))))
                .isEqualTo("text-too-long");
        assertThat(refusal(() -> gap.answer(school, "q1", new AnswerGiven(3, null, null, "lösenord\nhemligt"))))
                .isEqualTo("evidence-not-a-reference");
    }

    @Test
    public void aQuestionThatTheUnitIsNotAskedIsNotThere() {
        assertThat(refusal(() -> gap.answering.answer(school, "q4", level(1), IfMatch.none())))
                .isEqualTo("not-found");
        assertThat(refusal(() -> gap.answering.answer(school, "nope", level(1), IfMatch.none())))
                .isEqualTo("not-found");
    }

    @Test
    public void eachAnswerIsGuardedByItsOwnVersion() {
        Saved<AnswerView> first = gap.answering.answer(school, "q1", level(1), IfMatch.none());
        assertThat(gap.answering.answer(school, "q1", level(1), IfMatch.none()).created())
                .as("sent again")
                .isFalse();
        assertThatThrownBy(() -> gap.answering.answer(school, "q1", level(2), IfMatch.none()))
                .isInstanceOf(VersionMissing.class);

        AnswerView second = gap.answering
                .answer(school, "q1", level(2), IfMatch.version(first.view().version()))
                .view();

        assertThat(second.version()).isGreaterThan(first.view().version());
        assertThatThrownBy(() -> gap.answering.answer(
                        school, "q1", level(0), IfMatch.version(first.view().version())))
                .isInstanceOf(Stale.class);
        assertThat(gap.answerTo(school, "q1")).isEqualTo(second);
    }

    @Test
    public void severalAnswerAtOnceWithoutHinderingEachOther() {
        gap.answering.start(school);
        List<CompletableFuture<AnswerView>> both = List.of("q1", "q2").stream()
                .map(ref -> CompletableFuture.supplyAsync(() -> gap.answering
                        .answer(school, ref, level(1), IfMatch.none())
                        .view()))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(gap.reading.assessment(school).assessment().answered()).isEqualTo(2);
    }

    @Test
    public void anIncompleteOneIsNotHandedInAndEverythingMissingIsSaid() {
        gap.answer(school, "q1", new AnswerGiven(4, null, null, null));
        gap.answer(school, "q2", new AnswerGiven(null, true, null, null));

        assertThatThrownBy(() -> gap.answering.submit(school)).isInstanceOfSatisfying(RuleBroken.class, refused -> {
            assertThat(refused.rule()).isEqualTo("assessment-incomplete");
            assertThat(refused.violations())
                    .extracting(Violation::pointer, Violation::rule)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("/answers/q1", "evidence-missing"),
                            org.assertj.core.groups.Tuple.tuple("/answers/q2", "reason-missing"),
                            org.assertj.core.groups.Tuple.tuple("/answers/q3", "answer-missing"));
        });
        assertThat(gap.reading.assessment(school).assessment().state()).isEqualTo(AssessmentState.IN_PROGRESS);
    }

    @Test
    public void aSubmittedOneIsNotAnsweredAnyMore() {
        gap.answerAll(school, 1, 2, 3);
        AssessmentDetail submitted = gap.answering.submit(school);

        assertThat(submitted.assessment().state()).isEqualTo(AssessmentState.SELF_ASSESSED);
        assertThat(submitted.assessment().score())
                .as("no result before the review")
                .isNull();
        assertThat(submitted.assessment().actions()).isEmpty();
        assertThat(gap.answering.submit(school).assessment().state()).isEqualTo(AssessmentState.SELF_ASSESSED);
        assertThat(refusal(() -> gap.answer(school, "q1", level(2)))).isEqualTo("assessment-submitted");
        assertThat(gap.told).contains("submitted/" + 2 + " to coordinator");
    }

    @Test
    public void itAnswersItsQuestionsWhereTheyAreAskedAndNoOthers() {
        gap.as("operator");
        UUID it = gap.of(campaign, "IT");

        assertThat(gap.answer(it, "q3", level(1)).level()).isEqualTo(1);
        assertThat(gap.answer(it, "q4", level(1)).level()).isEqualTo(1);
        assertThat(refusal(() -> gap.answer(school, "q3", level(1))))
                .as("a department answers that for itself")
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> gap.answering.submit(it))).isEqualTo("not-permitted");
    }

    @Test
    public void whoeverIsElsewhereDoesNotKnowOfIt() {
        gap.as("contact VON");
        assertThat(refusal(() -> gap.reading.assessment(school))).isEqualTo("not-found");
        assertThat(refusal(() -> gap.answering.answer(school, "q1", level(1), IfMatch.none())))
                .isEqualTo("not-found");
        gap.as("head BUN");
        assertThat(refusal(() -> gap.answering.answer(school, "q1", level(1), IfMatch.none())))
                .isEqualTo("not-permitted");
    }

    @Test
    public void freeTextIsMaskedForWhoeverMayNotReadIt() {
        gap.answer(school, "q1", new AnswerGiven(3, null, "Brandvägg saknas", "KS-2026/12"));
        gap.as("director");

        AnswerView seen = gap.answerTo(school, "q1");

        assertThat(seen.level()).isEqualTo(3);
        assertThat(seen.reason()).isNull();
        assertThat(seen.evidenceRef()).isNull();
        assertThat(seen.masked()).isTrue();
        assertThat(gap.reading
                        .answers(school, PageRequest.first(10))
                        .items()
                        .get(0)
                        .reason())
                .isEqualTo("dold (hidden)");
        assertThat(gap.reading
                        .answers(school, PageRequest.first(10))
                        .items()
                        .get(0)
                        .evidenceRef())
                .isEqualTo("dold (hidden)");
        assertThat(refusal(() -> gap.reading.comments(school, null, PageRequest.first(10))))
                .isEqualTo("not-permitted");
        assertThat(gap.trailOf(school)).as("nothing was read").doesNotContain("read by director");
    }

    @Test
    public void thatFreeTextIsReadIsNotedWithinInformationSecurity() {
        gap.as("coordinator");
        gap.reading.assessment(school);
        assertThat(gap.trailOf(school)).as("nothing to read yet").isEmpty();
        gap.as("contact BUN");
        gap.answer(school, "q1", new AnswerGiven(3, null, "Brandvägg saknas", "KS-2026/12"));
        gap.as("coordinator");

        gap.reading.assessment(school);

        assertThat(gap.trailOf(school)).endsWith("read by coordinator");
        assertThat(gap.trail.get(gap.trail.size() - 1).compartment()).isEqualTo(Compartment.INFOSEC);
        assertThat(gap.trail.get(gap.trail.size() - 1).unit()).isEqualTo(Municipality.id("BUN"));
    }

    @Test
    public void theExportComesInPages() {
        gap.answer(school, "q2", level(1));

        var first = gap.reading.answers(school, PageRequest.first(2));
        var second = gap.reading.answers(school, new PageRequest(2, first.next(), null));

        assertThat(first.items()).extracting(row -> row.ref()).containsExactly("q1", "q2");
        assertThat(second.items()).extracting(row -> row.ref()).containsExactly("q3");
        assertThat(second.next()).isNull();
        assertThat(first.items().get(1).gap()).isEqualTo("2");
    }

    @Test
    public void aPersonalNumberInTheTextIsNoticed() {
        AnswerView warned = gap.answer(school, "q1", new AnswerGiven(1, null, "Gäller 19811218\u20139876", null));
        AnswerView fine =
                gap.answer(school, "q2", new AnswerGiven(1, null, "Diarienummer KS-2026/777, dag 2026-10-14", null));

        assertThat(warned.warning()).isNotNull();
        assertThat(fine.warning()).isNull();
    }

    @Test
    public void commentsAreKeptInOrderAndSentTwiceOnce() {
        UUID id = UUID.fromString("01920000-0000-7000-8000-000000000001");
        CommentView first = gap.answering.comment(school, id, new CommentGiven("q1", " Hur mäts det? "));
        gap.answering.comment(school, id, new CommentGiven("q1", "Hur mäts det?"));
        gap.as("coordinator");
        gap.answering.comment(
                school, UUID.fromString("01920000-0000-7000-8000-000000000002"), new CommentGiven(null, "Bra"));

        assertThat(first.text()).isEqualTo("Hur mäts det?");
        assertThat(gap.reading.comments(school, null, PageRequest.first(10)).items())
                .extracting(comment -> comment.text() + " " + comment.author().name())
                .containsExactly("Hur mäts det? contact BUN Ek", "Bra coordinator Ek");
        assertThat(gap.reading.comments(school, "q1", PageRequest.first(10)).items())
                .hasSize(1);
        assertThat(gap.reading.assessment(school).questions().get(0).comments()).isEqualTo(1);
        assertThat(refusal(() -> gap.answering.comment(school, id, new CommentGiven("q1", "Annat"))))
                .isEqualTo("comment-id-taken");
        assertThat(refusal(() -> gap.answering.comment(school, UUID.randomUUID(), new CommentGiven("q1", " "))))
                .isEqualTo("comment-missing");
    }

    @Test
    public void whatCanBeDoneIsSaidWithIt() {
        assertThat(gap.reading.assessment(school).assessment().actions())
                .containsExactly(AssessmentAction.START, AssessmentAction.ANSWER);
        gap.as("coordinator");
        assertThat(gap.reading.assessment(school).assessment().actions()).containsExactly(AssessmentAction.CANCEL);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private GapAnalysis gap;
    private UUID campaign;
    private UUID school;

    public AnsweringAnAssessmentTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenTheAssessmentOfTheSchoolDepartment() {
        store.clock().set("2026-10-01T08:00:00Z");
        gap = new GapAnalysis(store);
        campaign = gap.running(2026, OwnPack.small().pack());
        school = gap.of(campaign, "BUN");
        gap.as("contact BUN");
    }
}
