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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyDays;
import se.rond.internalcontrol.api.ControlState;
import se.rond.kernel.Ids;
import se.rond.organisation.Unit;

/** That a control must be made, or a plan adopted, by a day. Who stays silent has it in every count. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "CONTROL_DUTY")
public class ControlDuty {

    /** What is to be done. */
    public enum Kind {
        CONTROL,
        PLAN
    }

    @Id
    @Column(name = "ID")
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private Kind kind;

    /** Unique: the control, or the board and its year. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    /** The control, or the board. */
    @Column(name = "RECORD", nullable = false)
    private String record;

    @Column(name = "PLAN_CYCLE")
    private @Nullable String cycle;

    @Column(name = "BOARD", nullable = false)
    private String board;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    /** Who has to see to it; absent for a plan: the coordinators have to. */
    @Column(name = "PERSON")
    private @Nullable String person;

    @Column(name = "PLAN_YEAR", nullable = false)
    private int planYear;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "OPENS_ON", nullable = false)
    private LocalDate opensOn;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    /** Whether it was closed without having been done. */
    @Column(name = "GIVEN_UP", nullable = false)
    private boolean givenUp;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ControlDuty() {}

    /** That a board has a plan for a year. */
    public ControlDuty(Unit board, int year, LocalDate opensOn, LocalDate dueOn) {
        this.id = Ids.next().toString();
        this.kind = Kind.PLAN;
        this.slot = planSlot(board.id(), year);
        this.record = board.id().toString();
        this.board = record;
        this.unit = record;
        this.unitPath = board.path();
        this.planYear = year;
        this.name = board.name();
        this.opensOn = opensOn;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway.Init") // follow fills what is left
    public ControlDuty(ControlActivity of) {
        this.id = Ids.next().toString();
        this.kind = Kind.CONTROL;
        this.slot = of.id().toString();
        this.record = slot;
        this.cycle = of.cycle().toString();
        this.board = of.board().toString();
        this.planYear = of.year();
        follow(of);
    }

    public static String planSlot(UUID board, int year) {
        return board + "/" + year;
    }

    public final void follow(ControlActivity of) {
        UUID where = of.routineUnit();
        unit = where == null ? board : where.toString();
        unitPath = of.unitPath();
        person = of.performer() == null ? null : of.performer().toString();
        name = of.title();
        opensOn = of.periodFrom();
        dueOn = of.periodTo();
        ControlResult result = of.result();
        doneOn = result == null ? null : result.submittedOn();
        givenUp = of.state() == ControlState.NOT_PERFORMED;
    }

    /** The board adopted its plan on that day. */
    public void done(LocalDate day, UUID plan) {
        doneOn = day;
        cycle = plan.toString();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public Kind kind() {
        return kind;
    }

    public UUID record() {
        return UUID.fromString(record);
    }

    public @Nullable UUID cycle() {
        return cycle == null ? null : UUID.fromString(cycle);
    }

    public UUID board() {
        return UUID.fromString(board);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public @Nullable UUID person() {
        return person == null ? null : UUID.fromString(person);
    }

    public int year() {
        return planYear;
    }

    public String name() {
        return name;
    }

    public DutyDays days() {
        return new DutyDays(opensOn, dueOn, doneOn, givenUp);
    }
}
