// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/**
 * What the reviewer makes of an answer.
 *
 * @param level {@code null}: agrees with the answer
 * @param comment needed where the level differs; at most 1000 signs
 */
public record LevelReviewed(
        @Nullable Integer level, @Nullable String comment) {}
