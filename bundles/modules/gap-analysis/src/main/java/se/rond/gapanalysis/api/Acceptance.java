// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Priority;
import se.rond.findings.Severity;

/**
 * A proposal is taken up: a finding is reported. Sent once more as it was, nothing happens; sent with other data it is refused.
 * Days are at most six months ahead where the severity of the finding, or the priority of the measure, is high, else twelve.
 *
 * @param severity {@code null}: as proposed
 * @param dueOn last day; {@code null}: within six months where the severity is high, else within twelve
 * @param measure a measure that is proposed for it; {@code null} for none
 * @param sharedMeasure id of a measure that is there already and serves this finding too; {@code null} for none
 */
public record Acceptance(
        @Nullable Severity severity,
        @Nullable LocalDate dueOn,
        @Nullable Improvement measure,
        @Nullable UUID sharedMeasure) {

    /** What is to be done. */
    public record Improvement(
            String title,
            @Nullable String description,
            @Nullable Priority priority,
            @Nullable UUID owner,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal costSek) {}
}
