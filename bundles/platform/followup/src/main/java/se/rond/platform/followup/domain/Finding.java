// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.FindingState;
import se.rond.findings.NewFinding;
import se.rond.findings.Severity;
import se.rond.kernel.Period;

/**
 * A deficiency and how far its remedy has come. Where it was found and when it was first due never change; the rest only
 * through the actions below, each of which answers what it changed.
 */
@Entity
@Table(schema = "FOLLOWUP", name = "FINDING")
public class Finding extends FindingFacts {

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Finding() {}

    public Finding(UUID id, String number, NewFinding reported, Site site, Instant seenAt, DueTimes usual, Actor by) {
        this.id = id.toString();
        this.number = number;
        this.origin = new Origin(reported, seenAt);
        this.site = site;
        this.deadline = Deadline.at(usual.after(seenAt, reported.severity()));
        this.severity = reported.severity();
        this.responsible = reported.responsible();
        this.remedy = reported.fixedOnSite() ? new Remedy(seenAt, by) : null;
        this.state = reported.fixedOnSite() ? FindingState.REMEDIED : FindingState.REPORTED;
        this.openDueAt = openDueAt();
    }

    /** Triage, and every later change of who, when and how bad. A new assignee begins anew. */
    public List<Change> assign(Assignment wanted, DueTimes usual, Instant now) {
        refuseUnless(Action.ASSIGN);
        Guards.assignment(wanted, assignee(), deadline.due(), now);
        Instant due = Triage.due(wanted, this, usual, now);
        Assignee next = wanted.assignee().isNobody() ? assignee() : wanted.assignee();
        boolean handedOver = !next.isSameAs(assignee());
        List<Change> changes = Triage.changes(wanted, this, next, due);
        if (state == FindingState.REPORTED || handedOver) {
            moveTo(Action.ASSIGN, changes);
        }
        assignee = next;
        severity = wanted.severity() == null ? severity : wanted.severity();
        responsible = wanted.responsible() == null ? responsible : wanted.responsible();
        deadline = deadline.movedTo(due);
        openDueAt = openDueAt();
        temporaryMeasure = wanted.temporaryMeasure() == null ? temporaryMeasure : wanted.temporaryMeasure();
        return Change.saying(changes, wanted.comment());
    }

    /** Whether nothing would change: the assignment has been made. */
    public boolean isAsWanted(Assignment wanted) {
        return (wanted.assignee().isNobody() || wanted.assignee().isSameAs(assignee()))
                && (wanted.severity() == null || wanted.severity() == severity)
                && (wanted.responsible() == null || wanted.responsible() == responsible)
                && (wanted.dueAt() == null || wanted.dueAt().equals(deadline.due()));
    }

    public List<Change> order(@Nullable String reference, @Nullable String note) {
        refuseUnless(Action.ORDER);
        Guards.order(reference, note);
        orderReference = Violations.isThere(reference) ? reference : orderReference;
        return simply(Action.ORDER, note);
    }

    /**
     * Actions that need nothing but the right state: start, resume.
     *
     * @throws IllegalArgumentException for another action
     */
    public List<Change> go(Action action, @Nullable String comment) {
        if (action != Action.START && action != Action.RESUME) {
            throw new IllegalArgumentException(action.name());
        }
        Guards.remark(comment);
        return simply(action, comment);
    }

    /** @param photos ids of photos of the remedy */
    public List<Change> reportFixed(
            @Nullable String comment, List<UUID> photos, @Nullable BigDecimal cost, Actor by, Instant now) {
        refuseUnless(Action.REPORT_FIXED);
        Guards.fix(comment, photos, origin.photoOnFail(), cost);
        remedy = new Remedy(now, by);
        costSek = cost == null ? costSek : cost;
        List<Change> changes = simply(Action.REPORT_FIXED, comment);
        photos.forEach(
                photo -> changes.add(new Change(EventKind.PHOTO, Action.REPORT_FIXED, null, photo.toString(), null)));
        return changes;
    }

    public List<Change> verify(@Nullable String comment, Actor by, Instant now) {
        refuseUnless(Action.VERIFY);
        if (mustBeVerifiedByAnother(by)) {
            throw Refusals.verifierIsRemedier();
        }
        Guards.remark(comment);
        closedAt = now;
        return simply(Action.VERIFY, comment);
    }

    /** The source was approved: what was fixed on the spot and was not serious needs nobody else to look at it. */
    public List<Change> autoClose(Instant now) {
        refuseUnless(Action.AUTO_CLOSE);
        if (!closesByItself()) {
            throw Refusals.notForAutoClose();
        }
        closedAt = now;
        return simply(Action.AUTO_CLOSE, null);
    }

    public List<Change> rejectFix(@Nullable String comment) {
        refuseUnless(Action.REJECT_FIX);
        Guards.words(
                comment,
                "/comment",
                "reject-fix-comment-missing",
                "Skriv vad som återstår att göra.",
                "Write what remains to be done.");
        remedy = null;
        return simply(Action.REJECT_FIX, comment);
    }

    public List<Change> acceptRisk(RiskAcceptance decision, Instant now, Instant latest) {
        refuseUnless(Action.ACCEPT_RISK);
        if (severity == Severity.CRITICAL) {
            throw Refusals.riskCritical();
        }
        Guards.acceptance(decision, now, latest);
        acceptance = decision.at(now);
        acceptedWhenDue = acceptedWhenDue || now.isBefore(deadline.original());
        return simply(Action.ACCEPT_RISK, decision.motivation());
    }

    /** The time of an acceptance is over: the deficiency is there again. */
    public List<Change> expire(Instant now) {
        refuseUnless(Action.EXPIRE);
        Instant until = acceptance == null ? null : acceptance.expiresAt();
        if (until != null && now.isBefore(until)) {
            throw Refusals.notExpired();
        }
        acceptedWhenDue = acceptedWhenDue && !now.isBefore(deadline.original());
        return simply(Action.EXPIRE, null);
    }

    public List<Change> reject(@Nullable String comment) {
        refuseUnless(Action.REJECT);
        Guards.words(
                comment,
                "/comment",
                "reject-comment-missing",
                "Skriv varför det inte är en brist.",
                "Write why it is no deficiency.");
        return simply(Action.REJECT, comment);
    }

    public List<Change> reopen(@Nullable String reason, int withinDays, Instant now) {
        refuseUnless(Action.REOPEN);
        if (isTooLateToReopen(withinDays, now)) {
            throw Refusals.reopenTooLate(withinDays);
        }
        Guards.words(
                reason,
                "/reason",
                "reopen-reason-missing",
                "Skriv varför bristen öppnas igen.",
                "Write why the deficiency is reopened.");
        remedy = null;
        closedAt = null;
        reopenCount++;
        return simply(Action.REOPEN, reason);
    }

    public List<Change> comment(@Nullable String words) {
        Guards.words(words, "/comment", "comment-missing", "Skriv en kommentar.", "Write a comment.");
        return List.of(new Change(EventKind.COMMENT, Action.COMMENT, null, null, words));
    }

    /** Whether the state allows it, and what the state alone cannot say. */
    public boolean allows(Action action, Actor by, int reopenDays, Instant now) {
        return action.isPossibleIn(state)
                && switch (action) {
                    case VERIFY -> !mustBeVerifiedByAnother(by);
                    case ACCEPT_RISK -> severity != Severity.CRITICAL;
                    case REOPEN -> !isTooLateToReopen(reopenDays, now);
                    case AUTO_CLOSE, EXPIRE -> false;
                    default -> true;
                };
    }

    public boolean closesByItself() {
        return state == FindingState.REMEDIED
                && origin.fixedOnSite()
                && origin.reportedAt().equals(remediedAt())
                && (severity == Severity.LOW || severity == Severity.MEDIUM);
    }

    public Standing standing() {
        return new Standing(state.isOpen(), deadline.due(), severity, responsible, outcome());
    }

    /** Counts the entries of its history. */
    public int nextEvent() {
        return ++eventCount;
    }

    private Outcome outcome() {
        if (state == FindingState.REJECTED) {
            return Outcome.REJECTED;
        }
        if (acceptedWhenDue) {
            return Outcome.RISK_ACCEPTED;
        }
        Instant done = remediedAt();
        if (done == null) {
            return Outcome.UNREMEDIED;
        }
        return done.isAfter(deadline.original()) ? Outcome.LATE : Outcome.IN_TIME;
    }

    private boolean mustBeVerifiedByAnother(Actor by) {
        return (severity == Severity.CRITICAL || severity == Severity.HIGH)
                && remedy != null
                && remedy.by().isSameAs(by);
    }

    /** The last day counts as a whole day in Sweden. */
    private boolean isTooLateToReopen(int withinDays, Instant now) {
        return closedAt != null
                && now.isAfter(DueTimes.endOf(
                        closedAt.atZone(Period.ZONE).toLocalDate().plusDays(withinDays)));
    }

    private List<Change> simply(Action action, @Nullable String comment) {
        List<Change> changes = new ArrayList<>();
        moveTo(action, changes);
        return Change.saying(changes, comment);
    }

    private void moveTo(Action action, List<Change> changes) {
        refuseUnless(action);
        FindingState next = action.to();
        if (next != null && next != state) {
            changes.add(0, Change.of(EventKind.STATE, action, state, next));
            state = next;
            openDueAt = openDueAt();
        }
    }

    private Instant openDueAt() {
        return state.isOpen() ? deadline.due() : NOT_OPEN;
    }

    private void refuseUnless(Action action) {
        if (!action.isPossibleIn(state)) {
            throw Refusals.wrongState(action, state);
        }
    }
}
