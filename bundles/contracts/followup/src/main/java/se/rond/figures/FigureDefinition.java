// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What a figure means.
 *
 * @param id such as {@code k.sba.01}
 * @param version of the definition; a changed way to count is a new version
 * @param unit {@code percent}, {@code count}, {@code days}, {@code per_premise}, {@code level_0_5} or {@code level_delta}; for days
 *     and levels the source gives the value itself
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

    public FigureDefinition answering(Question asked) {
        return new FigureDefinition(id, version, name, unit, direction, target, numerator, denominator, asked);
    }
}
