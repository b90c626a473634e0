// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import se.rond.kernel.Text;

/**
 * What sort of duty it is.
 *
 * @param module id of the module that holds the records, such as {@code fire-safety}
 * @param code in kebab-case, such as {@code check-round}
 * @param name in words
 */
public record DutyKind(String module, String code, Text name) {}
