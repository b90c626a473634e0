// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.Priority;
import se.rond.platform.followup.domain.Actor;
import se.rond.platform.followup.domain.OptionalIds;
import se.rond.platform.followup.domain.Site;

/** What is known about a measure. Only {@link Measure} changes it. */
@MappedSuperclass
public abstract class MeasureFacts {

    /** Later than anything is ever due. */
    public static final LocalDate NEVER = LocalDate.parse("9999-01-01");

    @Id
    String id;

    String module;
    String source;

    @Column(name = "SOURCE_KEY")
    String sourceKey;

    @Column(name = "SOURCE_ADDRESS")
    String sourceAddress;

    String title;

    @Nullable
    String description;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Enumerated(EnumType.STRING)
    Compartment compartment;

    @Embedded
    Site site;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    @Nullable
    String owner;

    @Column(name = "DUE_ON")
    @Nullable
    LocalDate dueOn;

    @Column(name = "ORIGINAL_DUE_ON")
    @Nullable
    LocalDate originalDueOn;

    /** The due day while it is open, {@link #NEVER} when it is not or has none: one index tells what is overdue. */
    @Column(name = "OPEN_DUE_ON")
    LocalDate openDueOn;

    @Column(name = "EXTENSION_COUNT")
    int extensionCount;

    @Column(name = "COST_SEK")
    @Nullable
    BigDecimal costSek;

    @Column(name = "PROPOSED_AT")
    Instant proposedAt;

    @Column(name = "PROPOSED_BY")
    @Nullable
    String proposedBy;

    @Column(name = "DECIDED_AT")
    @Nullable
    Instant decidedAt;

    @Column(name = "DECIDED_BY")
    @Nullable
    String decidedBy;

    @Column(name = "FINISHED_AT")
    @Nullable
    Instant finishedAt;

    @Column(name = "FINISHED_BY")
    @Nullable
    String finishedBy;

    @Column(name = "FINISHED_BY_ACCOUNT")
    @Nullable
    String finishedByAccount;

    @Column(name = "EVIDENCE_REFERENCE")
    @Nullable
    String evidenceReference;

    @Column(name = "EFFECT_CHECK_ON")
    @Nullable
    LocalDate effectCheckOn;

    /** The day of the effect check while it is waited for, {@link #NEVER} otherwise. */
    @Column(name = "EFFECT_DUE_ON")
    LocalDate effectDueOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Effect effect;

    @Column(name = "EFFECT_CHECKED_AT")
    @Nullable
    Instant effectCheckedAt;

    @Column(name = "EFFECT_CHECKED_BY")
    @Nullable
    String effectCheckedBy;

    @Column(name = "REOPEN_COUNT")
    int reopenCount;

    @Column(name = "EVENT_COUNT")
    int eventCount;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    MeasureFacts() {}

    public boolean isOverdue(LocalDate today) {
        return openDueOn.isBefore(today);
    }

    public boolean isEffectDue(LocalDate today) {
        return !effectDueOn.isAfter(today);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String module() {
        return module;
    }

    public UUID source() {
        return UUID.fromString(source);
    }

    public String sourceKey() {
        return sourceKey;
    }

    public String sourceAddress() {
        return sourceAddress;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public Priority priority() {
        return priority;
    }

    /** Who may know of it at all. It never changes. */
    public Compartment compartment() {
        return compartment;
    }

    public Site site() {
        return site;
    }

    public MeasureState state() {
        return state;
    }

    public @Nullable UUID owner() {
        return OptionalIds.uuid(owner);
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate originalDueOn() {
        return originalDueOn;
    }

    public LocalDate openDueOn() {
        return openDueOn;
    }

    public int extensionCount() {
        return extensionCount;
    }

    public @Nullable BigDecimal costSek() {
        return costSek;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable UUID proposedBy() {
        return OptionalIds.uuid(proposedBy);
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable UUID decidedBy() {
        return OptionalIds.uuid(decidedBy);
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public Actor finishedBy() {
        return new Actor(OptionalIds.uuid(finishedByAccount), OptionalIds.uuid(finishedBy), "");
    }

    public @Nullable String evidenceReference() {
        return evidenceReference;
    }

    public @Nullable LocalDate effectCheckOn() {
        return effectCheckOn;
    }

    public @Nullable Effect effect() {
        return effect;
    }

    public @Nullable Instant effectCheckedAt() {
        return effectCheckedAt;
    }

    public @Nullable UUID effectCheckedBy() {
        return OptionalIds.uuid(effectCheckedBy);
    }

    public int reopenCount() {
        return reopenCount;
    }

    public long version() {
        return version;
    }
}
