// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Effect;
import se.rond.findings.MeasureState;
import se.rond.findings.MeasureSummary;
import se.rond.internalcontrol.api.ActionGiven;

/** What is done about a major deviation. It lives in the follow-up; what became of it there is learned. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "CORRECTIVE_ACTION")
public class CorrectiveAction {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ACTIVITY", nullable = false)
    private String activity;

    @Column(name = "PLAN_CYCLE", nullable = false)
    private String cycle;

    @Column(name = "BOARD", nullable = false)
    private String board;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "OWNER", nullable = false)
    private String owner;

    /** As it was agreed when the deviation was judged: a later day in the follow-up does not make it in time. */
    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private MeasureState state;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "EFFECT")
    private @Nullable Effect effect;

    /** Id of the measure in the follow-up. */
    @Column(name = "MEASURE", nullable = false)
    private String measure;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CorrectiveAction() {}

    public CorrectiveAction(UUID id, ControlActivity of, ActionGiven given, UUID measure) {
        this.id = id.toString();
        this.activity = of.id().toString();
        this.cycle = of.cycle().toString();
        this.board = of.board().toString();
        this.unitPath = of.unitPath();
        this.title = given.title().strip();
        this.owner = given.owner().toString();
        this.dueOn = given.dueOn();
        this.state = MeasureState.PROPOSED;
        this.measure = measure.toString();
    }

    /** @return whether anything of it was news */
    public boolean learn(MeasureSummary summary) {
        UUID owns = summary.owner();
        String now = owns == null ? owner : owns.toString();
        if (summary.state() == state
                && summary.effect() == effect
                && now.equals(owner)
                && Objects.equals(summary.doneOn(), doneOn)) {
            return false;
        }
        state = summary.state();
        effect = summary.effect();
        owner = now;
        doneOn = summary.doneOn();
        return true;
    }

    /** Whether somebody has judged what it did, or decided that it is not to be done. */
    public boolean isChecked() {
        return effect != null || state == MeasureState.REJECTED;
    }

    /** Whether it mended something. */
    public boolean hasEffect() {
        return effect == Effect.EFFECTIVE || effect == Effect.PARTLY;
    }

    /** Whether it is still to be done though its day has ended. */
    public boolean isLateOn(LocalDate day) {
        return state.isOpen() && dueOn.isBefore(day);
    }

    public boolean isInTime() {
        return doneOn != null && !doneOn.isAfter(dueOn);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID activity() {
        return UUID.fromString(activity);
    }

    public UUID cycle() {
        return UUID.fromString(cycle);
    }

    public UUID board() {
        return UUID.fromString(board);
    }

    public String title() {
        return title;
    }

    public UUID owner() {
        return UUID.fromString(owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public MeasureState state() {
        return state;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable Effect effect() {
        return effect;
    }

    public UUID measure() {
        return UUID.fromString(measure);
    }
}
