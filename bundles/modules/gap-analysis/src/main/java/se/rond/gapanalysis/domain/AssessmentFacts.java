// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.AssessmentState;
import se.rond.gapanalysis.domain.packs.Columns;
import se.rond.kernel.Period;
import se.rond.organisation.Unit;

/** What is known of an assessment. */
@MappedSuperclass
public abstract class AssessmentFacts {

    @Id
    @Column(name = "ID")
    protected String id;

    @Column(name = "CAMPAIGN", nullable = false)
    protected String campaign;

    @Column(name = "CAMPAIGN_YEAR", nullable = false)
    protected int year;

    @Column(name = "PACK", nullable = false)
    protected String pack;

    @Column(name = "PACK_CODE", nullable = false)
    protected String packCode;

    @Column(name = "PACK_VERSION", nullable = false)
    protected String packVersion;

    /** One for each unit, version of a set and year. */
    @Column(name = "SLOT", nullable = false)
    protected String slot;

    @Column(name = "UNIT", nullable = false)
    protected String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    protected String unitPath;

    @Column(name = "UNIT_NAME", nullable = false)
    protected String unitName;

    @Column(name = "ANSWERERS", nullable = false)
    protected String answerers;

    @Column(name = "QUESTIONS", nullable = false)
    protected int questions;

    @Column(name = "OPENS_ON", nullable = false)
    protected LocalDate opensOn;

    @Column(name = "OPENS_AT", nullable = false)
    protected Instant opensAt;

    @Column(name = "DUE_ON", nullable = false)
    protected LocalDate dueOn;

    @Column(name = "DUE_AT", nullable = false)
    protected Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    protected AssessmentState state = AssessmentState.DRAFT;

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
    @AttributeOverride(name = "at", column = @Column(name = "REVIEWED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "REVIEWED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "REVIEWED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "REVIEWED_NAME"))
    protected @Nullable Signature reviewed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "APPROVED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "APPROVED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "APPROVED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "APPROVED_NAME"))
    protected @Nullable Signature approved;

    @Column(name = "FIRST_SUBMITTED_AT")
    protected @Nullable Instant firstSubmittedAt;

    @Column(name = "APPROVED_ON")
    protected @Nullable LocalDate approvedOn;

    @Column(name = "COMPILED_AT")
    protected @Nullable Instant compiledAt;

    @Column(name = "COMMENT_TEXT")
    protected @Nullable String comment;

    @Embedded
    protected @Nullable Score score;

    @Embedded
    protected @Nullable Progress progress;

    @Version
    @Column(name = "VERSION")
    protected long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AssessmentFacts() {}

    protected AssessmentFacts(UUID id, Campaign campaign, Unit unit, Set<String> answerers, int questions) {
        this.id = id.toString();
        this.campaign = campaign.id().toString();
        this.year = campaign.year();
        this.pack = campaign.pack().toString();
        this.packCode = campaign.view().packCode();
        this.packVersion = campaign.view().packVersion();
        this.slot = year + "/" + pack + "/" + unit.id();
        this.unit = unit.id().toString();
        this.unitPath = unit.path();
        this.unitName = unit.name();
        this.answerers = Columns.of(answerers);
        this.questions = questions;
        this.opensOn = campaign.opensOn();
        this.opensAt = opensOn.atStartOfDay(Period.ZONE).toInstant();
        this.dueOn = campaign.dueOn();
        this.dueAt = dueOn.plusDays(1).atStartOfDay(Period.ZONE).toInstant().minusMillis(1);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID campaign() {
        return UUID.fromString(campaign);
    }

    public int year() {
        return year;
    }

    public UUID pack() {
        return UUID.fromString(pack);
    }

    public String packCode() {
        return packCode;
    }

    public String packVersion() {
        return packVersion;
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    /** As it was called on the day of the invitation. */
    public String unitName() {
        return unitName;
    }

    public Set<String> answerers() {
        return Columns.words(answerers);
    }

    public int questions() {
        return questions;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public AssessmentState state() {
        return state;
    }

    public @Nullable Signature submitted() {
        return submitted;
    }

    public @Nullable Signature reviewed() {
        return reviewed;
    }

    public @Nullable Signature approved() {
        return approved;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable Instant compiledAt() {
        return compiledAt;
    }

    public @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable Score score() {
        return score;
    }

    public @Nullable Progress progress() {
        return progress;
    }

    public boolean isLate(Instant now) {
        return AssessmentState.ANSWERABLE.contains(state) && firstSubmittedAt == null && now.isAfter(dueAt);
    }

    public long version() {
        return version;
    }
}
