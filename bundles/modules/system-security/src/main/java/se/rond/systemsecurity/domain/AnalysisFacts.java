// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.AnalysisState;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Raise;
import se.rond.systemsecurity.api.Trigger;

/** What is known of an analysis. It changes in {@link Analysis} only. */
@MappedSuperclass
public abstract class AnalysisFacts {

    @Id
    @Column(name = "ID")
    protected String id;

    @Column(name = "SYSTEM_ID", nullable = false)
    protected String system;

    @Column(name = "UNIT", nullable = false)
    protected String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    protected String unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    protected AnalysisState state;

    /** Unique: the system while the analysis is open, its own id afterwards. */
    @Column(name = "OPEN_SLOT", nullable = false)
    protected String openSlot;

    @Column(name = "STARTED_ON", nullable = false)
    protected LocalDate startedOn;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "STARTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "STARTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "STARTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "STARTED_NAME"))
    protected Signature started;

    @Column(name = "FOLLOWS")
    protected @Nullable String follows;

    @Enumerated(EnumType.STRING)
    @Column(name = "CAUSED_BY")
    protected @Nullable Trigger causedBy;

    @Column(name = "CONTENT_VERSION", nullable = false)
    protected int contentVersion;

    @Column(name = "MATRIX", nullable = false)
    protected String matrix;

    /** Whether the gate was answered no; absent while it was not answered. That it was triggered is all that is kept. */
    @Column(name = "GATE_PASSED")
    protected @Nullable Boolean gatePassed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "GATE_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "GATE_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "GATE_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "GATE_NAME"))
    protected @Nullable Signature gateSigned;

    @Embedded
    protected @Nullable AnalysisWords words;

    @Embedded
    protected @Nullable StoredLevels levels;

    @Embedded
    protected @Nullable AnalysisRaise raised;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "REVIEWED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "REVIEWED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "REVIEWED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "REVIEWED_NAME"))
    protected @Nullable Signature reviewed;

    @Embedded
    protected @Nullable AnalysisOutcome outcome;

    @Column(name = "CHANGED", nullable = false)
    protected boolean changed;

    /** Who has written in it, each once, divided by spaces: they neither review nor decide it. */
    @Column(name = "WRITERS", nullable = false)
    protected String writers;

    @Version
    @Column(name = "VERSION")
    protected long version;

    @SuppressWarnings("NullAway.Init") // the subclass and JPA fill the fields
    protected AnalysisFacts() {}

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID system() {
        return UUID.fromString(system);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public AnalysisState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable UUID follows() {
        return follows == null ? null : UUID.fromString(follows);
    }

    public @Nullable Trigger causedBy() {
        return causedBy;
    }

    public UUID matrix() {
        return UUID.fromString(matrix);
    }

    public @Nullable Signature gateSigned() {
        return gateSigned;
    }

    public @Nullable Boolean gatePassed() {
        return gatePassed;
    }

    public AnalysisWords words() {
        return words == null ? new AnalysisWords() : words;
    }

    public Levels levels() {
        return levels == null ? Levels.NONE : levels.levels();
    }

    public Raise raised() {
        return raised == null ? new Raise(Levels.NONE, null) : raised.raise();
    }

    public @Nullable Signature reviewed() {
        return reviewed;
    }

    public AnalysisOutcome outcome() {
        return outcome == null ? new AnalysisOutcome() : outcome;
    }

    public boolean changed() {
        return changed;
    }

    public long version() {
        return version;
    }
}
