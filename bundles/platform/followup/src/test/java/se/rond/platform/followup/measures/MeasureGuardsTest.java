// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.platform.followup.measures.MeasureStatesTest.COORDINATOR;
import static se.rond.platform.followup.measures.MeasureStatesTest.HEAD;
import static se.rond.platform.followup.measures.MeasureStatesTest.JANITOR;
import static se.rond.platform.followup.measures.MeasureStatesTest.NOW;
import static se.rond.platform.followup.measures.MeasureStatesTest.TODAY;
import static se.rond.platform.followup.measures.MeasureStatesTest.measure;
import static se.rond.platform.followup.measures.MeasureStatesTest.proposed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.Priority;
import se.rond.kernel.Problem;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.town.Town;

/** What each action on a measure wants beside the right state. */
public class MeasureGuardsTest {

    // proposing and changing

    @Test
    public void aMeasureSaysWhatIsToBeDone() {
        Measure measure = proposed();
        refused("measure-title-missing", () -> measure.change(plan(" ", null, null, null), TODAY));
    }

    @Test
    public void aProposalMayLackOwnerAndDay() {
        Measure measure = proposed();
        measure.change(new Plan("Nya lås", null, Priority.LOW, null, null, null, null, null), TODAY);
        assertThat(measure.owner()).isNull();
        assertThat(measure.isOverdue(LocalDate.parse("2099-01-01"))).isFalse();
    }

    @Test
    public void aDayIsNotBeforeTodayAndACostNotLessThanNothing() {
        Measure measure = proposed();
        refused("due-in-the-past", () -> measure.change(plan("Nya lås", TODAY.minusDays(1), null, null), TODAY));
        refused("cost-negative", () -> measure.change(plan("Nya lås", TODAY, new BigDecimal("-1"), null), TODAY));
    }

    @Test
    public void whatMattersMostIsDoneWithinAYear() {
        Measure measure = proposed();
        LocalDate late = TODAY.plusMonths(12).plusDays(1);
        refused("due-too-late", () -> measure.change(of(Priority.HIGH, late), TODAY));
        measure.change(of(Priority.LOW, late), TODAY);
        measure.change(of(Priority.HIGH, late.minusDays(1)), TODAY);
        refused("due-too-late", () -> decide(measure, Town.id("janitor"), TODAY.plusYears(10)));
        decide(measure, Town.id("janitor"), null);
    }

    private static Plan of(Priority priority, LocalDate due) {
        return new Plan("Nya lås", null, priority, null, due, null, null, null);
    }

    @Test
    public void theEffectIsJudgedWhenItIsDone() {
        Measure measure = proposed();
        refused(
                "effect-check-before-due",
                () -> measure.change(
                        new Plan("Nya lås", null, Priority.LOW, null, TODAY.plusDays(9), null, TODAY.plusDays(8), null),
                        TODAY));
    }

    @Test
    public void whatIsDecidedKeepsAnOwnerAndADay() {
        Measure measure = measure(MeasureState.DECIDED);
        refused(
                "measure-owner-missing",
                () -> measure.change(
                        new Plan("Nya lås", null, Priority.LOW, null, TODAY.plusDays(30), null, null, null), TODAY));
        refused("measure-due-missing", () -> measure.change(plan("Nya lås", null, null, null), TODAY));
    }

    @Test
    public void moreTimeAfterTheDecisionHasAReasonAndIsCounted() {
        Measure measure = measure(MeasureState.DECIDED);
        LocalDate later = TODAY.plusDays(60);
        refused("measure-extension-reason-missing", () -> measure.change(plan("Nya lås", later, null, null), TODAY));
        measure.change(plan("Nya lås", later, null, "Leveransen dröjer"), TODAY);
        assertThat(measure.extensionCount()).isEqualTo(1);
        assertThat(measure.originalDueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(measure.dueOn()).isEqualTo(later);
    }

    @Test
    public void whatIsOverdueCanStillBeChangedWithoutANewDay() {
        Measure measure = measure(MeasureState.IN_PROGRESS);
        LocalDate afterwards = TODAY.plusDays(90);
        measure.change(plan("Nya lås i två skolor", TODAY.plusDays(30), null, null), afterwards);
        assertThat(measure.title()).isEqualTo("Nya lås i två skolor");
        assertThat(measure.isOverdue(afterwards)).isTrue();
        assertThat(measure.isOverdue(TODAY.plusDays(30))).isFalse();
    }

    // deciding

    @Test
    public void aDecisionNamesOwnerAndDay() {
        Measure measure = proposed();
        measure.change(new Plan("Nya lås", null, Priority.LOW, null, null, null, null, null), TODAY);
        refused("measure-owner-missing", () -> decide(measure, null, TODAY.plusDays(9)));
        refused("measure-due-missing", () -> decide(measure, Town.id("janitor"), null));
        refused("due-in-the-past", () -> decide(measure, Town.id("janitor"), TODAY.minusDays(1)));
        decide(measure, Town.id("janitor"), TODAY);
        assertThat(measure.state()).isEqualTo(MeasureState.DECIDED);
    }

    @Test
    public void rejectingSaysWhy() {
        refused("measure-reject-reason-missing", () -> proposed().reject(" "));
    }

    // doing

    @Test
    public void whatIsDoneIsShownSomewhere() {
        Measure measure = measure(MeasureState.IN_PROGRESS);
        refused("evidence-reference-missing", () -> measure.finish(" ", null, "Klart", JANITOR, NOW));
        refused("cost-negative", () -> measure.finish("BUN-1", new BigDecimal("-1"), null, JANITOR, NOW));
        measure.finish("BUN-2026/12", new BigDecimal("125000.50"), null, JANITOR, NOW);
        assertThat(measure.evidenceReference()).isEqualTo("BUN-2026/12");
        assertThat(measure.costSek()).isEqualByComparingTo("125000.50");
    }

    // the effect

    @Test
    public void theEffectIsJudgedBySomebodyElse() {
        Measure measure = measure(MeasureState.DONE);
        Actor deputy = new Actor(Town.id("account deputy"), null, "deputy");
        refused("effect-checker-is-owner", () -> check(measure, Effect.EFFECTIVE, null, JANITOR));
        assertThat(measure.allows(MeasureAction.CHECK_EFFECT, JANITOR)).isFalse();
        assertThat(measure.allows(MeasureAction.CHECK_EFFECT, deputy)).isTrue();

        Measure doneByDeputy = measure(MeasureState.DECIDED);
        doneByDeputy.finish("BUN-2026/12", null, null, deputy, NOW);
        refused("effect-checker-is-owner", () -> check(doneByDeputy, Effect.EFFECTIVE, null, deputy));
    }

    @Test
    public void aJudgementHasAResultAndSaysWhatRemains() {
        Measure measure = measure(MeasureState.DONE);
        refused("effect-result-missing", () -> check(measure, null, "Bra", COORDINATOR));
        refused("effect-comment-missing", () -> check(measure, Effect.PARTLY, " ", COORDINATOR));
        refused("effect-comment-missing", () -> check(measure, Effect.NOT_EFFECTIVE, null, COORDINATOR));
        check(measure, Effect.EFFECTIVE, null, COORDINATOR);
        assertThat(measure.state()).isEqualTo(MeasureState.DONE);
        assertThat(measure.effect()).isEqualTo(Effect.EFFECTIVE);
        refused("effect-already-checked", () -> check(measure, Effect.PARTLY, "Ångrar mig", COORDINATOR));
    }

    @Test
    public void whatDidNotHelpIsDoneOnceMore() {
        Measure measure = measure(MeasureState.DONE);
        List<MeasureChange> changes = check(measure, Effect.NOT_EFFECTIVE, "Låsen kärvar", COORDINATOR);
        assertThat(measure.state()).isEqualTo(MeasureState.IN_PROGRESS);
        assertThat(measure.reopenCount()).isEqualTo(1);
        assertThat(measure.finishedAt()).isNull();
        assertThat(changes).extracting(MeasureChange::fact).containsExactly(MeasureFact.EFFECT, MeasureFact.STATE);

        measure.finish("BUN-2026/13", null, null, JANITOR, NOW);
        assertThat(measure.effect()).isNull(); // judged anew
    }

    @Test
    public void whatIsDoneOnceMoreWhenItsDayHasPassedGetsANewDay() {
        Measure measure = measure(MeasureState.DONE);
        LocalDate muchLater = TODAY.plusDays(90);
        refused(
                "measure-due-missing",
                () -> measure.checkEffect(Effect.NOT_EFFECTIVE, "Låsen kärvar", null, COORDINATOR, NOW, muchLater));
        refused(
                "due-in-the-past",
                () -> measure.checkEffect(
                        Effect.NOT_EFFECTIVE, "Låsen kärvar", muchLater.minusDays(1), COORDINATOR, NOW, muchLater));
        measure.checkEffect(Effect.NOT_EFFECTIVE, "Låsen kärvar", muchLater, COORDINATOR, NOW, muchLater);
        assertThat(measure.dueOn()).isEqualTo(muchLater);
        assertThat(measure.originalDueOn()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    public void onlyWhatFailedIsReopenedAndForAReason() {
        Measure measure = measure(MeasureState.DONE);
        refused("effect-check-not-failed", () -> measure.reopen("Jag vill", null, TODAY));
        assertThat(measure.allows(MeasureAction.REOPEN, COORDINATOR)).isFalse();
        check(measure, Effect.PARTLY, "Halva huset", COORDINATOR);
        assertThat(measure.allows(MeasureAction.REOPEN, COORDINATOR)).isTrue();
        refused("measure-reopen-reason-missing", () -> measure.reopen(" ", null, TODAY));
        measure.reopen("Resten av huset", null, TODAY);
        assertThat(measure.state()).isEqualTo(MeasureState.IN_PROGRESS);

        Measure effective = measure(MeasureState.DONE);
        check(effective, Effect.EFFECTIVE, null, COORDINATOR);
        refused("effect-check-not-failed", () -> effective.reopen("Jag vill", null, TODAY));
    }

    @Test
    public void theJudgementIsWaitedForFromItsDayUntilItIsMade() {
        Measure measure = proposed();
        LocalDate day = TODAY.plusDays(60);
        measure.decide(new Decision(null, null, null, day, null), HEAD, NOW, TODAY);
        assertThat(measure.isEffectDue(day)).isFalse();
        measure.finish("BUN-2026/12", null, null, JANITOR, NOW);
        assertThat(measure.isEffectDue(day.minusDays(1))).isFalse();
        assertThat(measure.isEffectDue(day)).isTrue();
        check(measure, Effect.PARTLY, "Halva huset", COORDINATOR);
        assertThat(measure.isEffectDue(day)).isFalse();
    }

    @Test
    public void aCommentSaysSomething() {
        refused("comment-missing", () -> proposed().comment(" "));
    }

    private static Plan plan(String title, LocalDate due, BigDecimal cost, String reason) {
        return new Plan(title, null, Priority.LOW, Town.id("janitor"), due, cost, null, reason);
    }

    private static void decide(Measure measure, UUID owner, LocalDate due) {
        measure.decide(new Decision(owner, due, null, null, null), HEAD, NOW, TODAY);
    }

    private static List<MeasureChange> check(Measure measure, Effect result, String comment, Actor by) {
        return measure.checkEffect(result, comment, null, by, NOW, TODAY);
    }

    private static void refused(String rule, ThrowingCallable deed) {
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.detail().sv())
                .isNotBlank()
                .isNotEqualTo(refusal.detail().en());
    }
}
