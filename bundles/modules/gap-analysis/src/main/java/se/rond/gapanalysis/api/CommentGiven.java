// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/**
 * Something said about an assessment.
 *
 * @param ref the question; {@code null} for the whole
 * @param text at most 1000 signs
 */
public record CommentGiven(@Nullable String ref, @Nullable String text) {}
