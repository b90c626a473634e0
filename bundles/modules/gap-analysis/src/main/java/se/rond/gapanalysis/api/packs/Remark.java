// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import se.rond.kernel.Text;

/**
 * Something in an imported file that is not as it should be.
 *
 * @param path where, as a JSON pointer or the path of elements
 * @param message what is wrong and what was done about it
 */
public record Remark(String path, RemarkSeverity severity, Text message) {}
