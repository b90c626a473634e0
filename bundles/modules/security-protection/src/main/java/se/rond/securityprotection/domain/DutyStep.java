// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.PersonNames;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.api.StepView;

/** Something that happened to a duty, without a word of what was written. It never changes. */
@Entity
@Table(schema = "SECURITY_PROTECTION", name = "DUTY_STEP")
public class DutyStep {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "FROM_STATE", nullable = false)
    private DutyState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "TO_STATE", nullable = false)
    private DutyState to;

    /** Until when it had to be done, for one that came round again. */
    @Column(name = "WAS_DUE")
    private @Nullable LocalDate wasDue;

    @Column(name = "FULFILLED_ON")
    private @Nullable LocalDate on;

    @Column(name = "NEXT_DUE")
    private @Nullable LocalDate nextDue;

    /** That the question before writing was answered: nothing classified. */
    @Column(name = "GATE_PASSED", nullable = false)
    private boolean gatePassed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "DONE_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "DONE_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "DONE_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "DONE_NAME"))
    private Signature by;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DutyStep() {}

    public DutyStep(UUID id, StepKind kind, Before before, DutyRecord after, boolean gatePassed, Signature by) {
        this.id = id.toString();
        this.code = after.code();
        this.kind = kind;
        this.from = before.state();
        this.to = after.state();
        this.wasDue = before.nextDue();
        this.on = kind == StepKind.FULFIL ? after.fulfilledOn() : null;
        this.nextDue = after.nextDue();
        this.gatePassed = gatePassed;
        this.by = by;
    }

    /** How a duty stood before a step. */
    public record Before(DutyState state, @Nullable LocalDate nextDue) {

        public static Before of(DutyRecord duty) {
            return new Before(duty.state(), duty.nextDue());
        }
    }

    public String code() {
        return code;
    }

    public StepKind kind() {
        return kind;
    }

    public DutyState to() {
        return to;
    }

    public @Nullable LocalDate wasDue() {
        return wasDue;
    }

    public @Nullable LocalDate on() {
        return on;
    }

    public @Nullable LocalDate nextDue() {
        return nextDue;
    }

    public Instant at() {
        return by.at();
    }

    public Signature by() {
        return by;
    }

    public StepView view(PersonNames people) {
        return new StepView(kind, from, to, on, nextDue, by.at(), people.ref(by).name());
    }
}
