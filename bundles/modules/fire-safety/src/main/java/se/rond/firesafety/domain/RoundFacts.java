// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.CancelReason;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.RoundState;

/** What is known of a round. How it changes is in {@link Round}. */
@MappedSuperclass
public abstract class RoundFacts {

    @Id
    @Column(name = "ID")
    protected String id;

    @Column(name = "SCHEDULE")
    protected @Nullable String schedule;

    /** Unique: schedule and month of a scheduled round, the id of any other. */
    @Column(name = "SLOT", nullable = false)
    protected String slot;

    @Column(name = "IS_EXTRA", nullable = false)
    protected boolean extra;

    @Embedded
    protected RoundSite site;

    @Embedded
    protected RoundWindow window;

    @Column(name = "CHECKLIST", nullable = false)
    protected String checklist;

    @Enumerated(EnumType.STRING)
    @Column(name = "FREQUENCY", nullable = false)
    protected Frequency frequency;

    @Column(name = "PERIOD_LABEL", nullable = false)
    protected String period;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    protected RoundState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "COUNTING", nullable = false)
    protected Counting counting;

    @Column(name = "TOTAL_POINTS", nullable = false)
    protected int total;

    @Column(name = "MANDATORY_POINTS", nullable = false)
    protected int mandatory;

    /** This and the next three as of the last submission. */
    @Column(name = "ANSWERED_POINTS", nullable = false)
    protected int answered;

    @Column(name = "DEFICIENCIES", nullable = false)
    protected int deficiencies;

    @Column(name = "IS_CRITICAL", nullable = false)
    protected boolean critical;

    @Column(name = "IS_INCOMPLETE", nullable = false)
    protected boolean incomplete;

    @Column(name = "FIRST_SUBMITTED_AT")
    protected @Nullable Instant firstSubmittedAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "STARTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "STARTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "STARTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "STARTED_NAME"))
    protected @Nullable Signature started;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "SUBMITTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "SUBMITTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "SUBMITTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "SUBMITTED_NAME"))
    protected @Nullable Signature submitted;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "APPROVED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "APPROVED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "APPROVED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "APPROVED_NAME"))
    protected @Nullable Signature approved;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RETURNED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "RETURNED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "RETURNED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "RETURNED_NAME"))
    protected @Nullable Signature returned;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "CANCELLED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "CANCELLED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "CANCELLED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "CANCELLED_NAME"))
    protected @Nullable Signature cancelled;

    @Enumerated(EnumType.STRING)
    @Column(name = "CANCEL_REASON")
    protected @Nullable CancelReason cancelReason;

    @Column(name = "EXTRA_REASON")
    protected @Nullable String extraReason;

    /** Why it was returned or cancelled. */
    @Column(name = "COMMENT_TEXT")
    protected @Nullable String comment;

    @Version
    @Column(name = "VERSION")
    protected long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RoundFacts() {}

    public UUID id() {
        return UUID.fromString(id);
    }

    /** {@code null} for an extra round. */
    public @Nullable UUID schedule() {
        return schedule == null ? null : UUID.fromString(schedule);
    }

    public boolean isExtra() {
        return extra;
    }

    public RoundSite site() {
        return site;
    }

    public RoundWindow window() {
        return window;
    }

    public UUID checklist() {
        return UUID.fromString(checklist);
    }

    public Frequency frequency() {
        return frequency;
    }

    public String period() {
        return period;
    }

    public RoundState state() {
        return state;
    }

    /** The state as it is by the clock, also where nobody has said so yet that a window has opened or closed. */
    public RoundState stateAt(Instant now) {
        boolean opened = state == RoundState.PLANNED && window.hasOpened(now);
        RoundState reached = opened ? RoundState.OPEN : state;
        return reached.isToBeWalked() && window.hasClosed(now) ? RoundState.MISSED : reached;
    }

    public Counting counting() {
        return counting;
    }

    public int total() {
        return total;
    }

    public int mandatory() {
        return mandatory;
    }

    public int answered() {
        return answered;
    }

    public int deficiencies() {
        return deficiencies;
    }

    public boolean isCritical() {
        return critical;
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public boolean isOverdue(Instant now) {
        return stateAt(now).isToBeWalked() && window.dueAt().isBefore(now);
    }

    public @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public @Nullable Signature started() {
        return started;
    }

    public @Nullable Signature submitted() {
        return submitted;
    }

    public @Nullable Signature approved() {
        return approved;
    }

    public @Nullable CancelReason cancelReason() {
        return cancelReason;
    }

    public @Nullable String extraReason() {
        return extraReason;
    }

    public @Nullable String comment() {
        return comment;
    }

    public long version() {
        return version;
    }
}
