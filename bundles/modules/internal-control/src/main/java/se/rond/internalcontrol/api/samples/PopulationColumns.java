// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.Nullable;

/**
 * What is read of a file: the rest of it is not looked at.
 *
 * @param key heading of the column by which a row is known
 * @param amount heading of the column with amounts; {@code null} unless the largest are drawn
 */
public record PopulationColumns(String key, @Nullable String amount) {}
