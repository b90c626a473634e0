// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.firesafety.api.Cancellation;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;
import se.rond.firesafety.api.RoundAction;
import se.rond.firesafety.api.RoundState;
import se.rond.firesafety.api.Verdict;

/**
 * A check round in one set of premises. Its first submission never changes, and its due time not once it has opened:
 * otherwise the figures could be gamed. Actions answer whether they changed anything: doing again what the same person has
 * done already does not.
 */
@Entity(name = "CheckRound") // ROUND is a function in queries
@Table(schema = "FIRE_SAFETY", name = "ROUND")
public class Round extends RoundFacts {

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Round() {}

    private Round(UUID id, boolean extra, RoundSite site, ChecklistView checklist, Occurrence wanted) {
        this.id = id.toString();
        this.extra = extra;
        this.site = site;
        this.period = wanted.label();
        this.state = RoundState.PLANNED;
        this.counting = extra ? Counting.EXTRA : Counting.PENDING;
        this.window = wanted.window();
        compose(checklist, wanted.frequency());
    }

    public static Round planned(UUID id, UUID schedule, RoundSite site, ChecklistView checklist, Occurrence wanted) {
        Round round = new Round(id, false, site, checklist, wanted);
        round.schedule = schedule.toString();
        round.slot = slot(schedule, wanted);
        return round;
    }

    public static Round extra(UUID id, RoundSite site, ChecklistView checklist, Occurrence wanted, String reason) {
        Round round = new Round(id, true, site, checklist, wanted);
        round.slot = id.toString();
        round.extraReason = reason;
        return round;
    }

    /** What makes planning idempotent: one round for each schedule and month. */
    static String slot(UUID schedule, Occurrence wanted) {
        return schedule + "/" + wanted.label();
    }

    /** Whether its month of the schedule is taken by it, and not free for another. */
    public boolean isInItsSlot() {
        return !slot.equals(id);
    }

    /** Follows the schedule, the occupant and the newest check list, as long as it has not opened. */
    public boolean replan(RoundSite now, ChecklistView newest, Occurrence wanted) {
        refuseUnless(RoundAction.OPEN_WINDOW);
        boolean changes = !site.isSameAs(now)
                || !window.isSameAs(wanted.window())
                || frequency != wanted.frequency()
                || !checklist.equals(newest.id().toString());
        if (changes) {
            site = site.isSameAs(now) ? site : now;
            window = window.isSameAs(wanted.window()) ? window : wanted.window();
            compose(newest, wanted.frequency());
        }
        return changes;
    }

    /** Whether its window has opened and nobody has said so yet. */
    public boolean isDueToOpen(Instant now) {
        return state == RoundState.PLANNED && stateAt(now) != RoundState.PLANNED;
    }

    /** Whether its window has closed before it was submitted. */
    public boolean isDueToClose(Instant now) {
        return state.isToBeWalked() && stateAt(now) == RoundState.MISSED;
    }

    /** From here on the unit and the check list are what they were. */
    public void open(RoundSite now, ChecklistView newest) {
        refuseUnless(RoundAction.OPEN_WINDOW);
        site = site.isSameAs(now) ? site : now;
        compose(newest, frequency);
        moveTo(RoundState.OPEN);
    }

    public void closeAsMissed() {
        refuseUnless(RoundAction.CLOSE_MISSED);
        moveTo(RoundState.MISSED);
    }

    public boolean start(Signature by) {
        if (state == RoundState.IN_PROGRESS && by.isBySameAs(started)) {
            return false;
        }
        refuseUnless(RoundAction.START);
        started = by;
        moveTo(RoundState.IN_PROGRESS);
        return true;
    }

    /** @return whether it was the first answer, which starts the round */
    public boolean takeAnswer(Signature by) {
        refuseUnless(RoundAction.ANSWER);
        return state == RoundState.OPEN && start(by);
    }

    /**
     * @param points the points of the round
     * @throws se.rond.kernel.RuleBroken of rule {@code round-incomplete}, with everything that is missing
     */
    public boolean submit(RoundAction action, List<PointView> points, Collection<Answer> answers, Signature by) {
        if (state == RoundState.SUBMITTED && by.isBySameAs(submitted)) {
            return false;
        }
        refuseUnless(action);
        Completeness.require(points, answers);
        submitted = by;
        firstSubmittedAt = firstSubmittedAt == null ? by.at() : firstSubmittedAt;
        comment = null;
        answered = answers.size();
        deficiencies = count(answers, answer -> answer.verdict().isDeficiency());
        critical = answers.stream().anyMatch(answer -> answer.severity() == Severity.CRITICAL);
        incomplete = answers.stream().anyMatch(answer -> answer.verdict() == Verdict.NOT_CHECKED);
        moveTo(RoundState.SUBMITTED);
        return true;
    }

    /** @param alone whether the unit has nobody else to approve */
    public boolean approve(Signature by, boolean alone) {
        if (state == RoundState.APPROVED && by.isBySameAs(approved)) {
            return false;
        }
        refuseUnless(RoundAction.APPROVE);
        if (!alone && by.isBySameAs(submitted)) {
            throw Refusals.approverIsSubmitter();
        }
        approved = by;
        moveTo(RoundState.APPROVED);
        return true;
    }

    /** Nobody has looked for a long time, and nothing critical was found. */
    public void autoApprove(Signature system) {
        refuseUnless(RoundAction.AUTO_APPROVE);
        if (critical) {
            throw Refusals.criticalNeedsApproval();
        }
        approved = system;
        moveTo(RoundState.APPROVED);
    }

    public boolean giveBack(@Nullable String why, Signature by) {
        if (state == RoundState.RETURNED && by.isBySameAs(returned)) {
            return false;
        }
        refuseUnless(RoundAction.RETURN);
        comment =
                Refusals.words(why, "return-comment-missing", "Skriv vad som ska göras om.", "Write what to do again.");
        returned = by;
        moveTo(RoundState.RETURNED);
        return true;
    }

    public boolean cancel(Cancellation why, Signature by) {
        if (state == RoundState.CANCELLED && by.isBySameAs(cancelled)) {
            return false;
        }
        refuseUnless(RoundAction.CANCEL);
        comment = Refusals.optionalWords(why.comment());
        cancelReason = why.reason();
        cancelled = by;
        moveTo(RoundState.CANCELLED);
        return true;
    }

    /** The schedule no longer wants it: its month is free for another. */
    public void dropFromSchedule(Cancellation why, Signature by) {
        cancel(why, by);
        slot = id;
    }

    /** Whether the state allows it, and what the state alone cannot say. */
    public boolean allows(RoundAction action, Signature by, boolean alone, Instant now) {
        return action.isPossibleIn(stateAt(now))
                && (action != RoundAction.APPROVE || alone || !by.isBySameAs(submitted));
    }

    private void compose(ChecklistView newest, Frequency wanted) {
        List<PointView> points = newest.pointsOf(wanted);
        checklist = newest.id().toString();
        frequency = wanted;
        total = points.size();
        mandatory = (int) points.stream().filter(PointView::mandatory).count();
    }

    private void refuseUnless(RoundAction action) {
        if (!action.isPossibleIn(state)) {
            throw Refusals.wrongState(action, state);
        }
    }

    private void moveTo(RoundState next) {
        state = next;
        counting = extra ? Counting.EXTRA : countedAs(next);
    }

    private Counting countedAs(RoundState reached) {
        if (reached == RoundState.CANCELLED) {
            return Counting.CANCELLED;
        }
        if (firstSubmittedAt != null) {
            return firstSubmittedAt.isAfter(window.dueAt()) ? Counting.LATE : Counting.ON_TIME;
        }
        return reached == RoundState.MISSED ? Counting.MISSED : Counting.PENDING;
    }

    private static int count(Collection<Answer> answers, Predicate<Answer> which) {
        return (int) answers.stream().filter(which).count();
    }
}
