// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Ids;
import se.rond.kernel.Period;

/**
 * A time during which a finding stood in one way, from a moment up to but not including another. At any moment a finding
 * has exactly one spell, so that every figure, now or as of a past moment, is one count over one index.
 */
@Entity
@Table(schema = "FOLLOWUP", name = "FINDING_SPELL")
public class Spell {

    /** The end of a spell that lasts. */
    public static final Instant LASTING = Instant.parse("9999-01-01T00:00:00Z");

    /** Earlier than any spell. */
    private static final Instant NEVER_OPEN = Instant.EPOCH;

    @Id
    private String id;

    private String finding;
    private String module;

    @Enumerated(EnumType.STRING)
    private Compartment compartment;

    @Column(name = "UNIT_PATH")
    private String unitPath;

    private @Nullable String premise;

    /** {@link #to} if the finding stood open, {@link #NEVER_OPEN} if not: one index tells what was open when. */
    @Column(name = "OPEN_UNTIL")
    private Instant openUntil;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private ResponsibleParty responsible;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "ORIGINAL_DUE_AT")
    private Instant originalDueAt;

    @Column(name = "DUE_MONTH")
    private int dueMonth;

    @Column(name = "DUE_AT")
    private Instant dueAt;

    @Column(name = "REPORTED_AT")
    private Instant reportedAt;

    @Column(name = "REMEDIED_AT")
    private @Nullable Instant remediedAt;

    /** Days of the calendar from the report to the remedy: 0 if both were on one day. */
    @Column(name = "REMEDY_DAYS")
    private @Nullable Integer remedyDays;

    @Column(name = "FROM_AT")
    private Instant from;

    @Column(name = "TO_AT")
    private Instant to;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Spell() {}

    public Spell(Finding finding, Instant from) {
        Standing standing = finding.standing();
        this.id = Ids.next().toString();
        this.finding = finding.id().toString();
        this.module = finding.origin().module();
        this.compartment = finding.compartment();
        this.unitPath = finding.site().unitPath();
        this.premise = OptionalIds.text(finding.site().premise());
        this.openUntil = standing.open() ? LASTING : NEVER_OPEN;
        this.severity = standing.severity();
        this.responsible = standing.responsible();
        this.outcome = standing.outcome();
        this.originalDueAt = finding.deadline().original();
        this.dueMonth = month(finding.deadline().original());
        this.dueAt = standing.dueAt();
        this.reportedAt = finding.origin().reportedAt();
        this.remediedAt = standing.remediedAt();
        this.remedyDays = remediedAt == null ? null : days(reportedAt, remediedAt);
        this.from = from;
        this.to = LASTING;
    }

    /** Year and month in which a moment falls in Sweden, as {@code 202603}. */
    public static int month(Instant moment) {
        ZonedDateTime local = moment.atZone(Period.ZONE);
        return local.getYear() * 100 + local.getMonthValue();
    }

    private static int days(Instant reported, Instant remedied) {
        return (int) ChronoUnit.DAYS.between(
                reported.atZone(Period.ZONE).toLocalDate(),
                remedied.atZone(Period.ZONE).toLocalDate());
    }

    public boolean tells(Standing standing) {
        return standing.equals(new Standing(isOpen(), dueAt, severity, responsible, outcome, remediedAt));
    }

    public void end(Instant at) {
        this.openUntil = isOpen() ? at : NEVER_OPEN;
        this.to = at;
    }

    private boolean isOpen() {
        return !openUntil.equals(NEVER_OPEN);
    }

    public UUID finding() {
        return UUID.fromString(finding);
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public Outcome outcome() {
        return outcome;
    }
}
