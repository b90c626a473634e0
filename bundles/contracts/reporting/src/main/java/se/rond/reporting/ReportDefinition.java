// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import se.rond.kernel.Text;

/**
 * A report that can be made.
 *
 * @param id unique among all modules, such as {@code fire-safety.quarter}
 * @param about what it tells, in a sentence
 */
public record ReportDefinition(String id, Text name, Text about) {}
