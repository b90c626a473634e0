// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.BoardDecision;
import se.rond.internalcontrol.api.PlanState;
import se.rond.organisation.Unit;

/** One version of a board's plan of internal control for a year. It goes on by its transitions only. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "CONTROL_PLAN")
public class ControlPlan {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    private static final int REASON_LENGTH = 2_000;

    @Id
    @Column(name = "ID")
    private String id;

    /** The id of the first version. */
    @Column(name = "PLAN_CYCLE", nullable = false)
    private String cycle;

    @Column(name = "BOARD", nullable = false)
    private String board;

    @Column(name = "BOARD_PATH", nullable = false)
    private String boardPath;

    @Column(name = "PLAN_YEAR", nullable = false)
    private int planYear;

    @Column(name = "NUMBER_IN_CYCLE", nullable = false)
    private int number;

    /** Unique: a board has one plan of a number for a year. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private PlanState state;

    @Column(name = "REVISED_BECAUSE")
    private @Nullable String revisedBecause;

    @Column(name = "RETURNED_BECAUSE")
    private @Nullable String returnedBecause;

    /** Why the board controls nothing, where it does not. */
    @Column(name = "WITHOUT_CONTROLS")
    private @Nullable String withoutControls;

    @Embedded
    @AttributeOverride(name = "by.at", column = @Column(name = "ADOPTED_AT"))
    @AttributeOverride(name = "by.account", column = @Column(name = "ADOPTED_ACCOUNT"))
    @AttributeOverride(name = "by.person", column = @Column(name = "ADOPTED_PERSON"))
    @AttributeOverride(name = "by.name", column = @Column(name = "ADOPTED_NAME"))
    private @Nullable MeetingDecision adoption;

    @Embedded
    @AttributeOverride(name = "meetingDate", column = @Column(name = "REPORT_MEETING_DATE"))
    @AttributeOverride(name = "paragraph", column = @Column(name = "REPORT_PARAGRAPH"))
    @AttributeOverride(name = "registrationNumber", column = @Column(name = "REPORT_REGISTRATION_NUMBER"))
    @AttributeOverride(name = "by.at", column = @Column(name = "REPORTED_AT"))
    @AttributeOverride(name = "by.account", column = @Column(name = "REPORTED_ACCOUNT"))
    @AttributeOverride(name = "by.person", column = @Column(name = "REPORTED_PERSON"))
    @AttributeOverride(name = "by.name", column = @Column(name = "REPORTED_NAME"))
    private @Nullable MeetingDecision report;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "RECORDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "RECORDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "RECORDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "RECORDED_NAME"))
    private Signature recorded;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ControlPlan() {}

    /** The first version. */
    public ControlPlan(UUID id, Unit board, int year, Signature by) {
        this(id, id.toString(), board.id().toString(), board.path(), year, 1, null, by);
    }

    private ControlPlan(
            UUID id,
            String cycle,
            String board,
            String boardPath,
            int year,
            int number,
            @Nullable String because,
            Signature by) {
        this.id = id.toString();
        this.cycle = cycle;
        this.board = board;
        this.boardPath = boardPath;
        this.planYear = year;
        this.number = number;
        this.slot = board + "/" + year + "/" + number;
        this.state = PlanState.DRAFT;
        this.revisedBecause = because;
        this.recorded = by;
    }

    /** The next version, to be decided by the board. Until then this one holds. */
    public ControlPlan next(UUID nextId, @Nullable String because, Signature by) {
        require(PlanState.ACTIVE);
        String why = Checks.required(because, REASON_LENGTH, "/reason");
        ControlPlan next = new ControlPlan(nextId, cycle, board, boardPath, planYear, number + 1, why, by);
        next.withoutControls = withoutControls;
        return next;
    }

    public void controlNothing(@Nullable String because) {
        require(PlanState.DRAFT);
        withoutControls = Checks.required(because, REASON_LENGTH, "/reason");
    }

    public void controlSomething() {
        require(PlanState.DRAFT);
        withoutControls = null;
    }

    public void propose() {
        require(PlanState.DRAFT);
        state = PlanState.PROPOSED;
        returnedBecause = null;
    }

    public void takeBack() {
        require(PlanState.PROPOSED);
        state = PlanState.DRAFT;
    }

    public void giveBack(@Nullable String because) {
        require(PlanState.PROPOSED);
        returnedBecause = Checks.required(because, REASON_LENGTH, "/reason");
        state = PlanState.DRAFT;
    }

    public void adopt(BoardDecision decision, Signature by) {
        require(PlanState.PROPOSED);
        adoption = MeetingDecision.adopting(planYear, decision, by);
        state = PlanState.ADOPTED;
    }

    /** @return whether it began now */
    public boolean start(LocalDate today) {
        if (state != PlanState.ADOPTED || today.getYear() < planYear) {
            return false;
        }
        state = PlanState.ACTIVE;
        return true;
    }

    /** @param settled when the last of its controls was; {@code null} where it has none */
    public void report(BoardDecision decision, @Nullable LocalDate settled, Signature by) {
        require(PlanState.ACTIVE);
        report = MeetingDecision.reporting(planYear, settled, decision, by);
        state = PlanState.REPORTED;
    }

    public void replace() {
        require(PlanState.ACTIVE);
        state = PlanState.REPLACED;
    }

    public void requireDraft() {
        require(PlanState.DRAFT);
    }

    public void requireProposed() {
        require(PlanState.PROPOSED);
    }

    public void requireActive() {
        require(PlanState.ACTIVE);
    }

    private void require(PlanState wanted) {
        if (state != wanted) {
            throw Refusals.planState(wanted);
        }
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    /** What stays the same in all versions: the id of the first. */
    public UUID cycle() {
        return UUID.fromString(cycle);
    }

    public UUID board() {
        return UUID.fromString(board);
    }

    public String boardPath() {
        return boardPath;
    }

    public int year() {
        return planYear;
    }

    public int number() {
        return number;
    }

    public PlanState state() {
        return state;
    }

    public @Nullable String revisedBecause() {
        return revisedBecause;
    }

    public @Nullable String returnedBecause() {
        return returnedBecause;
    }

    public @Nullable String withoutControls() {
        return withoutControls;
    }

    public @Nullable MeetingDecision adoption() {
        return adoption;
    }

    public @Nullable MeetingDecision report() {
        return report;
    }

    public Signature recorded() {
        return recorded;
    }

    public long version() {
        return version;
    }
}
