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
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

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
        this.compartment = reported.compartment();
        this.site = site;
        this.deadline = Deadline.at(
                reported.dueOn() == null ? usual.after(seenAt, reported.severity()) : DueTimes.endOf(reported.dueOn()));
        this.severity = reported.severity();
        this.responsible = reported.responsible();
        this.remedy = reported.fixedOnSite() ? new Remedy(seenAt, by) : null;
        this.state = reported.fixedOnSite() ? FindingState.REMEDIED : FindingState.REPORTED;
        this.openDueAt = openDueAt();
    }

    /** Triage, and every later change of who, when and how bad. A new assignee begins anew. */
    public List<Change> assign(Assignment wanted, DueTimes usual, Instant now) {
        refuseUnless(Action.ASSIGN);
        boolean extended = Triage.isExtension(wanted, this, usual, now);
        Guards.assignment(wanted, this, extended, now);
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
        extensionCount += extended ? 1 : 0;
        due(due);
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

    /** More time, for a reason. What figures count by, the first due time, stays. */
    public List<Change> extend(@Nullable Instant until, @Nullable String reason, Instant now) {
        refuseUnless(Action.EXTEND);
        Instant later = Guards.extension(until, reason, deadline.due(), now);
        Change moved =
                new Change(EventKind.DUE_MOVED, Action.EXTEND, deadline.due().toString(), later.toString(), reason);
        extensionCount++;
        due(later);
        return List.of(moved);
    }

    /**
     * Gives it to the owner of the property, with the number of the order there: triage and order in one.
     *
     * @param wanted who the owner is, and that the owner has a part in it
     */
    public List<Change> handOver(
            Assignment wanted, @Nullable String reference, @Nullable String note, DueTimes usual, Instant now) {
        refuseUnless(Action.HAND_OVER);
        Guards.order(reference, note);
        if (wanted.responsible() == ResponsibleParty.OCCUPANT) {
            throw Refusals.handOverToOccupant();
        }
        FindingState before = state;
        List<Change> changes = new ArrayList<>(assign(wanted, usual, now));
        order(reference, note);
        changes.removeIf(change -> change.kind() == EventKind.STATE);
        changes.replaceAll(change -> change.as(Action.HAND_OVER));
        changes.add(0, Change.of(EventKind.STATE, Action.HAND_OVER, before, state));
        return Change.saying(changes, note);
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
        List<Change> changes = simply(Action.REJECT_FIX, comment);
        givenToSomebody(Action.REJECT_FIX, changes);
        remedy = null;
        return changes;
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
        List<Change> changes = simply(Action.EXPIRE, null);
        givenToSomebody(Action.EXPIRE, changes);
        return changes;
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
        List<Change> changes = simply(Action.REOPEN, reason);
        givenToSomebody(Action.REOPEN, changes);
        remedy = null;
        closedAt = null;
        reopenCount++;
        return changes;
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
                    case AUTO_CLOSE, EXPIRE, ESCALATE -> false;
                    default -> true;
                };
    }

    /** Counts the entries of its history. */
    public int nextEvent() {
        return ++eventCount;
    }

    /** Whoever remedied it, or the unit that held the place: from triage on somebody always has to see to it. */
    private void givenToSomebody(Action action, List<Change> changes) {
        if (assignee().isNobody()) {
            UUID remedier = remedy == null ? null : remedy.by().person();
            assignee = new Assignee(remedier, remedier == null ? site.unit() : null);
            changes.add(new Change(EventKind.ASSIGNED, action, null, assignee.id(), null));
        }
    }

    private void due(Instant at) {
        deadline = deadline.movedTo(at);
        openDueAt = openDueAt();
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
