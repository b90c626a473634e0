// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * A risk.
 *
 * @param name of the threat, or the title of a risk of one's own; {@code null} where the caller may not read it
 * @param band {@code null} where the threat does not matter here
 * @param acceptanceHolds whether the acceptance is of this band and has not ended
 */
public record RiskView(
        UUID id,
        @Nullable String threat,
        @Nullable Text name,
        boolean mandatory,
        @Nullable String notRelevantBecause,
        @Nullable String existingMeasures,
        @Nullable Integer consequence,
        @Nullable Integer likelihood,
        @Nullable Band band,
        @Nullable Treatment treatment,
        @Nullable Integer expectedConsequence,
        @Nullable Integer expectedLikelihood,
        @Nullable Band expectedBand,
        @Nullable Band acceptedBand,
        @Nullable LocalDate acceptedUntil,
        @Nullable PersonRef acceptedBy,
        @Nullable String acceptanceNote,
        boolean acceptanceHolds,
        List<RiskMeasureView> measures,
        long version)
        implements Versioned {

    public RiskView {
        measures = List.copyOf(measures);
    }
}
