// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

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
import se.rond.internalcontrol.api.ControlGiven;
import se.rond.internalcontrol.api.ControlState;

/** What is known of a control. It changes in {@link ControlActivity} only. */
@MappedSuperclass
public abstract class ControlFacts {

    @Id
    @Column(name = "ID")
    protected String id;

    @Column(name = "PLAN_CYCLE", nullable = false)
    protected String cycle;

    @Column(name = "BOARD", nullable = false)
    protected String board;

    @Column(name = "PLAN_YEAR", nullable = false)
    protected int planYear;

    @Column(name = "ADDED_IN", nullable = false)
    protected int addedIn;

    @Column(name = "REMOVED_IN")
    protected @Nullable Integer removedIn;

    @Column(name = "REMOVED_BECAUSE")
    protected @Nullable String removedBecause;

    /** Whether it is in the version of the plan that is in force, so that figures count it. */
    @Column(name = "COUNTS", nullable = false)
    protected boolean counts;

    /** Whether a revision that the board has decided took it out. */
    @Column(name = "LEFT_OUT", nullable = false)
    protected boolean leftOut;

    @Column(name = "RISK", nullable = false)
    protected String risk;

    @Column(name = "CATALOGUE_ID")
    protected @Nullable String control;

    @Column(name = "TITLE", nullable = false)
    protected String title;

    @Column(name = "METHOD", nullable = false)
    protected String method;

    @Column(name = "SAMPLE_PLAN", nullable = false)
    protected String samplePlan;

    @Column(name = "PERIOD_FROM", nullable = false)
    protected LocalDate periodFrom;

    @Column(name = "PERIOD_TO", nullable = false)
    protected LocalDate periodTo;

    @Column(name = "PERFORMER")
    protected @Nullable String performer;

    @Column(name = "ROUTINE_UNIT")
    protected @Nullable String routineUnit;

    @Column(name = "ROUTINE_OWNER")
    protected @Nullable String routineOwner;

    /** Of the unit that owns the routine where it is below the board, otherwise of the board. */
    @Column(name = "UNIT_PATH", nullable = false)
    protected String unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    protected ControlState state;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "STARTED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "STARTED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "STARTED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "STARTED_NAME"))
    protected @Nullable Signature started;

    @Embedded
    protected @Nullable ControlResult result;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "ASSESSED_WORDS"))
    @AttributeOverride(name = "by.at", column = @Column(name = "ASSESSED_AT"))
    @AttributeOverride(name = "by.account", column = @Column(name = "ASSESSED_ACCOUNT"))
    @AttributeOverride(name = "by.person", column = @Column(name = "ASSESSED_PERSON"))
    @AttributeOverride(name = "by.name", column = @Column(name = "ASSESSED_NAME"))
    protected @Nullable Judgement assessment;

    /** How the effect was checked, or why it was not performed. */
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "ENDED_WORDS"))
    @AttributeOverride(name = "by.at", column = @Column(name = "ENDED_AT"))
    @AttributeOverride(name = "by.account", column = @Column(name = "ENDED_ACCOUNT"))
    @AttributeOverride(name = "by.person", column = @Column(name = "ENDED_PERSON"))
    @AttributeOverride(name = "by.name", column = @Column(name = "ENDED_NAME"))
    protected @Nullable Judgement ending;

    @Column(name = "FINDING")
    protected @Nullable String finding;

    @Version
    @Column(name = "VERSION")
    protected long version;

    @SuppressWarnings("NullAway.Init") // the subclass and JPA fill the fields
    protected ControlFacts() {}

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID cycle() {
        return UUID.fromString(cycle);
    }

    public UUID board() {
        return UUID.fromString(board);
    }

    public int year() {
        return planYear;
    }

    /** Whether it belongs to that version of the plan. */
    public boolean isIn(int number) {
        return addedIn <= number && (removedIn == null || removedIn > number);
    }

    public boolean isAddedIn(int number) {
        return addedIn == number;
    }

    public boolean isRemovedIn(int number) {
        return removedIn != null && removedIn == number;
    }

    public @Nullable String removedBecause() {
        return removedBecause;
    }

    public boolean counts() {
        return counts;
    }

    public boolean leftOut() {
        return leftOut;
    }

    public UUID risk() {
        return UUID.fromString(risk);
    }

    public @Nullable String control() {
        return control;
    }

    public String title() {
        return title;
    }

    public ControlGiven given() {
        return new ControlGiven(
                risk(),
                control,
                title,
                method,
                samplePlan,
                periodFrom,
                periodTo,
                performer(),
                routineUnit(),
                routineOwner());
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public @Nullable UUID performer() {
        return performer == null ? null : UUID.fromString(performer);
    }

    public @Nullable UUID routineUnit() {
        return routineUnit == null ? null : UUID.fromString(routineUnit);
    }

    public @Nullable UUID routineOwner() {
        return routineOwner == null ? null : UUID.fromString(routineOwner);
    }

    public String unitPath() {
        return unitPath;
    }

    public ControlState state() {
        return state;
    }

    public @Nullable Signature started() {
        return started;
    }

    public @Nullable ControlResult result() {
        return result;
    }

    public @Nullable Judgement assessment() {
        return assessment;
    }

    public @Nullable Judgement ending() {
        return ending;
    }

    public @Nullable UUID finding() {
        return finding == null ? null : UUID.fromString(finding);
    }

    public long version() {
        return version;
    }
}
