// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

/** Where a duty stands. */
public enum DutyState {
    NOT_STARTED,
    IN_PROGRESS,
    FULFILLED,
    NOT_APPLICABLE
}
