// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.UUID;

/**
 * What a finding or a measure comes from. Module, record and key name it: giving the same again changes nothing.
 *
 * @param module id of the module, such as {@code fire-safety}
 * @param record id of the record, such as a check round
 * @param key what in that record, such as the checkpoint
 * @param address path in the console where the record is shown, such as {@code /fire-safety/rounds/…}
 */
public record Source(String module, UUID record, String key, String address) {}
