// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.Nullable;

/**
 * A row that was drawn.
 *
 * @param row its number, from 1
 * @param line in the file; {@code null} where the rows were only counted
 * @param mark {@code null} where none is kept
 */
public record DrawnRow(
        int row, @Nullable Integer line, @Nullable Mark mark) {}
