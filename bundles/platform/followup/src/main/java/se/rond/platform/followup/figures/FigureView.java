// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.figures.Question;
import se.rond.kernel.Text;

/**
 * A figure as it is read.
 *
 * @param version of the definition it was counted by
 * @param unit what it is about
 * @param premise the premise, if it is about one only
 * @param measure what the value is: {@code percent}, {@code count}, {@code days}…; see {@code FigureDefinition}
 * @param value {@code null} where there was nothing to compare with: shown as a dash, never as 0 or 100
 * @param parts counts that its definition asks to show beside it
 * @param records address of the records behind it; {@code null} where the reader is not let in to them
 * @param question which question of a follow-up it answers
 * @param counted what the numerator counts, in words
 * @param among what it is compared with, in words; {@code null} for a plain count
 */
public record FigureView(
        String figure,
        int version,
        Text name,
        Named unit,
        @Nullable Named premise,
        String period,
        LocalDate from,
        LocalDate to,
        String measure,
        @Nullable BigDecimal value,
        long numerator,
        @Nullable Long denominator,
        Map<String, Long> parts,
        Instant asOf,
        @Nullable Integer target,
        String direction,
        @Nullable String records,
        Question question,
        Text counted,
        @Nullable Text among) {

    /** A unit or premise by name. */
    public record Named(UUID id, String code, String name) {}
}
