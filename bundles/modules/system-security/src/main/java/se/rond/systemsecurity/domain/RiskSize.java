// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.RiskGiven;

/** How large a risk is: today, and when what is planned is done. */
@Embeddable
public class RiskSize {

    @Column(name = "CONSEQUENCE")
    private @Nullable Integer consequence;

    @Column(name = "LIKELIHOOD")
    private @Nullable Integer likelihood;

    @Enumerated(EnumType.STRING)
    @Column(name = "BAND")
    private @Nullable Band band;

    @Column(name = "EXPECTED_CONSEQUENCE")
    private @Nullable Integer expectedConsequence;

    @Column(name = "EXPECTED_LIKELIHOOD")
    private @Nullable Integer expectedLikelihood;

    @Enumerated(EnumType.STRING)
    @Column(name = "EXPECTED_BAND")
    private @Nullable Band expectedBand;

    public RiskSize() {}

    RiskSize(RiskGiven given, RiskMatrix matrix) {
        consequence = given.consequence();
        likelihood = given.likelihood();
        expectedConsequence = given.expectedConsequence();
        expectedLikelihood = given.expectedLikelihood();
        measure(matrix);
    }

    final void measure(RiskMatrix matrix) {
        band = matrix.band(consequence, likelihood);
        expectedBand = matrix.band(expectedConsequence, expectedLikelihood);
    }

    public @Nullable Integer consequence() {
        return consequence;
    }

    public @Nullable Integer likelihood() {
        return likelihood;
    }

    public @Nullable Band band() {
        return band;
    }

    public @Nullable Integer expectedConsequence() {
        return expectedConsequence;
    }

    public @Nullable Integer expectedLikelihood() {
        return expectedLikelihood;
    }

    public @Nullable Band expectedBand() {
        return expectedBand;
    }
}
