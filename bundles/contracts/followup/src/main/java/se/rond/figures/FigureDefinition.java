// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What a figure means.
 *
 * @param id such as {@code k.sba.01}
 * @param version of the definition; a changed way to count is a new version
 * @param unit {@code percent}, {@code count}, {@code days}, {@code per_premise}, {@code level_0_5}, {@code level_delta} or
 *     {@code goal_status} (see {@link GoalStatus}); for days, levels and goals the source gives the value itself
 * @param direction {@code up} if more is better, {@code down} if less is, {@code none}
 * @param target what is aimed at; {@code null} if nothing is
 * @param numerator what is counted, in words
 * @param denominator what it is compared with, in words; {@code null} for a plain count
 * @param question which question of a follow-up it answers
 */
public record FigureDefinition(
        String id,
        int version,
        Text name,
        String unit,
        String direction,
        @Nullable Integer target,
        Text numerator,
        @Nullable Text denominator,
        Question question) {

    /** What is measured otherwise than by counting: there is no value where the source gives none. */
    private static final Set<String> MEASURED = Set.of("days", "level_0_5", "level_delta", GoalStatus.UNIT);

    private static final int PERCENT_DECIMALS = 1;
    private static final int RATIO_DECIMALS = 2;

    /** A figure that answers a question of its own. */
    public FigureDefinition(
            String id,
            int version,
            Text name,
            String unit,
            String direction,
            @Nullable Integer target,
            Text numerator,
            @Nullable Text denominator) {
        this(id, version, name, unit, direction, target, numerator, denominator, Question.OTHER);
    }

    /**
     * What a count comes to, rounded as it is shown: a percentage to one decimal, a ratio to two.
     *
     * @return {@code null} where there was nothing to compare with: shown as a dash, never as 0 or 100
     */
    public @Nullable BigDecimal valueOf(FigureCount count) {
        Long among = count.denominator();
        if (count.value() != null) {
            return count.value();
        }
        if (among == null) {
            return MEASURED.contains(unit) ? null : BigDecimal.valueOf(count.numerator());
        }
        if (among == 0) {
            return null;
        }
        boolean percent = unit.equals("percent");
        return BigDecimal.valueOf(percent ? 100 * count.numerator() : count.numerator())
                .divide(BigDecimal.valueOf(among), percent ? PERCENT_DECIMALS : RATIO_DECIMALS, RoundingMode.HALF_UP);
    }

    public FigureDefinition answering(Question asked) {
        return new FigureDefinition(id, version, name, unit, direction, target, numerator, denominator, asked);
    }
}
