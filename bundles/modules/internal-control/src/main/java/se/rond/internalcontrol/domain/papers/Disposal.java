// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.rond.disposal.DisposalRun;
import se.rond.internalcontrol.domain.Checks;
import se.rond.internalcontrol.domain.Signature;

/** A run in which working papers were disposed of, by a decision. It never changes. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "DISPOSAL")
public class Disposal implements DisposalRun {

    private static final int DECISION_LENGTH = 60;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DECISION", nullable = false)
    private String decision;

    @Column(name = "DISPOSED_ON", nullable = false)
    private LocalDate disposedOn;

    @Column(name = "SAMPLES", nullable = false)
    private int samples;

    @Column(name = "SAMPLE_ROWS", nullable = false)
    private int rows;

    @Embedded
    private Signature signed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Disposal() {}

    public Disposal(UUID id, String decision, int samples, int rows, Signature by) {
        checkDecision(decision);
        this.id = id.toString();
        this.decision = decision.strip();
        this.disposedOn = by.day();
        this.samples = samples;
        this.rows = rows;
        this.signed = by;
    }

    /** Arkivlagen 10 §: nothing is disposed of without a decision. */
    public static void checkDecision(String decision) {
        new Checks().words(decision, DECISION_LENGTH, "/decision").refuse();
    }

    @Override
    public UUID id() {
        return UUID.fromString(id);
    }

    @Override
    public String decision() {
        return decision;
    }

    @Override
    public LocalDate disposedOn() {
        return disposedOn;
    }

    public int samples() {
        return samples;
    }

    public int rows() {
        return rows;
    }

    public Signature signed() {
        return signed;
    }
}
