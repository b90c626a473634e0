// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.rond.kernel.RuleBroken;

/** A run in which records were disposed of, by a decision. It never changes. */
@Entity
@Table(schema = "TRAINING", name = "DISPOSAL")
public class Disposal {

    private static final int DECISION_LENGTH = 60;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DECISION", nullable = false)
    private String decision;

    @Column(name = "DISPOSED_ON", nullable = false)
    private LocalDate disposedOn;

    @Column(name = "RECORDS", nullable = false)
    private int records;

    @Embedded
    private Signature signed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Disposal() {}

    public Disposal(UUID id, String decision, LocalDate disposedOn, int records, Signature by) {
        checkDecision(decision);
        this.id = id.toString();
        this.decision = decision.strip();
        this.disposedOn = disposedOn;
        this.records = records;
        this.signed = by;
    }

    /** Arkivlagen 10 §: nothing is disposed of without a decision. */
    public static void checkDecision(String decision) {
        new Checks().words(decision, DECISION_LENGTH, "/decision").refuse();
    }

    /** A run is made once for an id: of another decision there is another run. */
    public void refuseIfOther(String given) {
        if (!decision.equals(given.strip())) {
            throw new RuleBroken(
                    "disposal-id-taken",
                    "Gallringen har redan gjorts enligt ett annat beslut. Begär en ny.",
                    "The disposal has already been made by another decision. Ask for a new one.");
        }
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String decision() {
        return decision;
    }

    public LocalDate disposedOn() {
        return disposedOn;
    }

    public int records() {
        return records;
    }

    public Signature signed() {
        return signed;
    }
}
