// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.FindingState;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Period;

/** What is known about a finding. Only {@link Finding} changes it. */
@MappedSuperclass
public abstract class FindingFacts {

    /** Later than anything is ever due. */
    public static final Instant NOT_OPEN = Instant.parse("9999-01-01T00:00:00Z");

    @Id
    String id;

    @Column(name = "FINDING_NUMBER")
    String number;

    @Embedded
    Origin origin;

    @Enumerated(EnumType.STRING)
    Compartment compartment;

    @Embedded
    Site site;

    @Embedded
    Deadline deadline;

    @Embedded
    @Nullable
    Assignee assignee;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ResponsibleParty responsible;

    @Enumerated(EnumType.STRING)
    FindingState state;

    /** The due time while it is open, {@link #NOT_OPEN} when it is not: one index tells what is open and what is overdue. */
    @Column(name = "OPEN_DUE_AT")
    Instant openDueAt;

    @Embedded
    @Nullable
    Remedy remedy;

    @Column(name = "CLOSED_AT")
    @Nullable
    Instant closedAt;

    @Embedded
    @Nullable
    RiskAcceptance acceptance;

    @Column(name = "ACCEPTED_WHEN_DUE")
    boolean acceptedWhenDue;

    @Column(name = "ORDER_REFERENCE")
    @Nullable
    String orderReference;

    @Column(name = "TEMPORARY_MEASURE")
    @Nullable
    String temporaryMeasure;

    @Column(name = "COST_SEK")
    @Nullable
    BigDecimal costSek;

    @Column(name = "REOPEN_COUNT")
    int reopenCount;

    @Column(name = "EXTENSION_COUNT")
    int extensionCount;

    @Column(name = "EVENT_COUNT")
    int eventCount;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    FindingFacts() {}

    public boolean isOverdue(Instant now) {
        return openDueAt.isBefore(now);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String number() {
        return number;
    }

    public Origin origin() {
        return origin;
    }

    /** Who may know of it at all. It never changes. */
    public Compartment compartment() {
        return compartment;
    }

    public Site site() {
        return site;
    }

    public Deadline deadline() {
        return deadline;
    }

    public Assignee assignee() {
        return assignee == null ? new Assignee() : assignee;
    }

    public Severity severity() {
        return severity;
    }

    public ResponsibleParty responsible() {
        return responsible;
    }

    public FindingState state() {
        return state;
    }

    public @Nullable Instant remediedAt() {
        return remedy == null ? null : remedy.at();
    }

    public @Nullable Remedy remedy() {
        return remedy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public RiskAcceptance acceptance() {
        return acceptance == null ? new RiskAcceptance() : acceptance;
    }

    public @Nullable String orderReference() {
        return orderReference;
    }

    public @Nullable String temporaryMeasure() {
        return temporaryMeasure;
    }

    public @Nullable BigDecimal costSek() {
        return costSek;
    }

    public int reopenCount() {
        return reopenCount;
    }

    /** How often somebody chose a later due time. A milder severity is no extension. */
    public int extensionCount() {
        return extensionCount;
    }

    public long version() {
        return version;
    }

    public boolean closesByItself() {
        return state == FindingState.REMEDIED
                && origin.fixedOnSite()
                && origin.reportedAt().equals(remediedAt())
                && (severity == Severity.LOW || severity == Severity.MEDIUM);
    }

    public Standing standing() {
        return new Standing(state.isOpen(), deadline.due(), severity, responsible, outcome(), remediedAt());
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

    boolean mustBeVerifiedByAnother(Actor by) {
        return (severity == Severity.CRITICAL || severity == Severity.HIGH)
                && remedy != null
                && remedy.by().isSameAs(by);
    }

    /** The last day counts as a whole day in Sweden. */
    boolean isTooLateToReopen(int withinDays, Instant now) {
        return closedAt != null
                && now.isAfter(DueTimes.endOf(
                        closedAt.atZone(Period.ZONE).toLocalDate().plusDays(withinDays)));
    }
}
