// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision to live with a deficiency for a time: by whom, why, how long, and where it is registered. */
@Embeddable
public class RiskAcceptance {

    @Column(name = "RISK_MOTIVATION")
    private @Nullable String motivation;

    @Column(name = "RISK_EXPIRES_AT")
    private @Nullable Instant expiresAt;

    @Column(name = "RISK_REGISTRATION")
    private @Nullable String registrationNumber;

    @Column(name = "RISK_ACCEPTED_AT")
    private @Nullable Instant acceptedAt;

    protected RiskAcceptance() {}

    public RiskAcceptance(
            @Nullable String motivation, @Nullable Instant expiresAt, @Nullable String registrationNumber) {
        this.motivation = motivation;
        this.expiresAt = expiresAt;
        this.registrationNumber = registrationNumber;
    }

    RiskAcceptance at(Instant now) {
        RiskAcceptance decided = new RiskAcceptance(motivation, expiresAt, registrationNumber);
        decided.acceptedAt = now;
        return decided;
    }

    public @Nullable String motivation() {
        return motivation;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable String registrationNumber() {
        return registrationNumber;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }
}
