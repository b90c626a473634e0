// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** How far an evacuation drill has come. Only an evaluated one counts. */
public enum DrillState {
    PLANNED,
    HELD,
    EVALUATED,
    CANCELLED
}
