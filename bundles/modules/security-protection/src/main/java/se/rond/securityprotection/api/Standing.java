// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** How a duty looks today: its state, and what its clock says. */
public enum Standing {
    NOT_STARTED,
    IN_PROGRESS,
    FULFILLED,
    DUE_SOON,
    OVERDUE,
    NOT_APPLICABLE
}
