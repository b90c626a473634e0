// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Where an analysis stands. Expiring and expired are no states: they are derived from the day until which it holds. */
public enum AnalysisState {
    DRAFT,
    GATED,
    MOVED_TO_SECURITY_PROTECTION,
    CLASSIFIED,
    ASSESSED,
    IN_REVIEW,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED,
    SUPERSEDED;

    /** Whether it is still on its way to a decision. */
    public boolean isOpen() {
        return this == DRAFT || this == GATED || this == CLASSIFIED || this == ASSESSED || this == IN_REVIEW;
    }

    /** Whether a system is approved by it. */
    public boolean isApproved() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }

    /** Whether what it says may be changed; after a decision a change asks for another one. */
    public boolean isWritable() {
        return this == GATED || this == CLASSIFIED || this == ASSESSED || isApproved();
    }
}
