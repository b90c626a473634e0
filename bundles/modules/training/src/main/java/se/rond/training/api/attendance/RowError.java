// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import se.rond.kernel.Text;

/**
 * What is wrong in a row of a file.
 *
 * @param line in the file, the heading is 1
 * @param column its heading; empty for the row as a whole
 */
public record RowError(int line, String column, String rule, Text message) {}
