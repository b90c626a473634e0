// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** How a duty comes round. */
public enum DutyKind {
    /** Must be done again within its period. */
    PERIODIC,
    /** Begins when something happens. */
    EVENT,
    /** A standing state, looked over once a period. */
    CONTINUOUS
}
