// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import org.jspecify.annotations.Nullable;

/**
 * How a result is judged.
 *
 * @param outcome {@code no_deviation}, {@code minor_deviation} or {@code major_deviation}
 * @param explanation what is wrong; needed for every deviation
 * @param action what is done about it; needed for a major deviation, due within 90 days
 */
public record AssessmentGiven(
        ControlState outcome,
        @Nullable String explanation,
        @Nullable ActionGiven action) {}
