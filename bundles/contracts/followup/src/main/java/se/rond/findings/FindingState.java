// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.EnumSet;
import java.util.Set;

/** Where a deficiency stands. Overdue is no state: it is derived from the due time. */
public enum FindingState {
    REPORTED,
    ASSIGNED,
    IN_PROGRESS,
    WAITING,
    REMEDIED,
    CLOSED,
    RISK_ACCEPTED,
    REJECTED;

    /** States in which the remedy is still to be done, and in which a passed due time means overdue. */
    public static final Set<FindingState> OPEN = Set.copyOf(EnumSet.of(REPORTED, ASSIGNED, IN_PROGRESS, WAITING));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
