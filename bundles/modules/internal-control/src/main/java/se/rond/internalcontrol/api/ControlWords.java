// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import se.rond.kernel.Text;

/**
 * The words of a control, to be read: in both languages where they are the catalogue's, otherwise as they are written.
 *
 * @param samplePlan such as {@code 25 invoices}
 */
public record ControlWords(Text title, Text method, Text samplePlan) {}
