// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Violation;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.ShippedDuty;

/** Where a duty stands. States and days are in the clear, for clocks and figures; words are sealed. */
@Entity
@Table(schema = "SECURITY_PROTECTION", name = "DUTY")
public class DutyRecord {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private DutyState state;

    @Column(name = "STARTED_ON")
    private @Nullable LocalDate startedOn;

    @Column(name = "FULFILLED_ON")
    private @Nullable LocalDate fulfilledOn;

    @Column(name = "NEXT_DUE")
    private @Nullable LocalDate nextDue;

    /** Absent where nothing was written. */
    @Embedded
    private @Nullable SealedWords words;

    @Column(name = "DECISION_NO")
    private @Nullable String decision;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DutyRecord() {}

    /** One that nothing has happened to yet. */
    public DutyRecord(String code) {
        this.id = idOf(code).toString();
        this.code = code;
        this.state = DutyState.NOT_STARTED;
    }

    /** The same in every installation: a duty ships, nobody makes it. */
    public static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("security-protection/" + code).getBytes(StandardCharsets.UTF_8));
    }

    public void start(LocalDate today) {
        DutyRules.require(state, "start", Set.of(DutyState.NOT_STARTED));
        state = DutyState.IN_PROGRESS;
        startedOn = today;
    }

    /** SSF 2 kap. 1 §: the analysis at least every second year; the period of each duty ships with it. */
    public void fulfil(ShippedDuty duty, LocalDate on, LocalDate today, SealedWords said) {
        DutyRules.require(state, "fulfil", Set.of(DutyState.NOT_STARTED, DutyState.IN_PROGRESS));
        DutyRules.requirePossible(on, fulfilledOn, today);
        state = DutyState.FULFILLED;
        fulfilledOn = on;
        nextDue = duty.months() == null ? null : on.plusMonths(duty.months());
        words = said;
    }

    /** What is wrong with a day as the one on which it was fulfilled. */
    public Optional<Violation> impossible(LocalDate on, LocalDate today) {
        return DutyRules.impossible(on, fulfilledOn, today);
    }

    public void renew(LocalDate today) {
        DutyRules.require(state, "renew", Set.of(DutyState.FULFILLED));
        state = DutyState.IN_PROGRESS;
        startedOn = today;
    }

    public void write(SealedWords said) {
        words = said;
    }

    /** Its clock stops. */
    public void exempt(String sealedDecision) {
        requireExemptible();
        state = DutyState.NOT_APPLICABLE;
        decision = sealedDecision;
        nextDue = null;
    }

    public void requireExemptible() {
        DutyRules.require(state, "exempt", Set.of(DutyState.NOT_STARTED, DutyState.IN_PROGRESS));
    }

    public void reactivate() {
        requireExempt();
        state = DutyState.NOT_STARTED;
        decision = null;
        startedOn = null;
    }

    public void requireExempt() {
        DutyRules.require(state, "reactivate", Set.of(DutyState.NOT_APPLICABLE));
    }

    /** The present forgets; the past is made to by {@link SealedTexts#purge}. */
    public void forgetWords() {
        words = null;
        decision = null;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String code() {
        return code;
    }

    public DutyState state() {
        return state;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    public @Nullable LocalDate nextDue() {
        return nextDue;
    }

    public Optional<SealedWords> words() {
        return Optional.ofNullable(words);
    }

    public @Nullable String decision() {
        return decision;
    }

    public long version() {
        return version;
    }
}
