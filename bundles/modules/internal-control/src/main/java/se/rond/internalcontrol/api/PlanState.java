// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** Where a plan stands. */
public enum PlanState {
    DRAFT,
    PROPOSED,
    ADOPTED,
    ACTIVE,
    REPORTED,
    REPLACED;

    /** Whether the board has decided on it and no later version has taken its place. */
    public boolean isInForce() {
        return this == ADOPTED || this == ACTIVE || this == REPORTED;
    }
}
