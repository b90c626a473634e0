// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** Whether equipment can be relied on. */
public enum EquipmentState {
    IN_USE,
    OUT_OF_ORDER,
    REMOVED
}
