// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.DecisionKind;

/** How an analysis was last decided. */
@Embeddable
public class AnalysisOutcome {

    @Enumerated(EnumType.STRING)
    @Column(name = "DECISION")
    private @Nullable DecisionKind decision;

    @Column(name = "DECIDED_ON")
    private @Nullable LocalDate decidedOn;

    @Column(name = "VALID_UNTIL")
    private @Nullable LocalDate validUntil;

    @Column(name = "CONTENT_HASH")
    private @Nullable String contentHash;

    public AnalysisOutcome() {}

    AnalysisOutcome(DecisionKind decision, LocalDate decidedOn, @Nullable LocalDate validUntil, String contentHash) {
        this.decision = decision;
        this.decidedOn = decidedOn;
        this.validUntil = validUntil;
        this.contentHash = contentHash;
    }

    public @Nullable DecisionKind decision() {
        return decision;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }
}
