// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

import java.util.EnumSet;
import java.util.Set;

/** Where a measure stands. Overdue is no state: it is derived from the due day. */
public enum MeasureState {
    PROPOSED,
    DECIDED,
    IN_PROGRESS,
    DONE,
    REJECTED;

    /** States in which it is still to be done, and in which a passed due day means overdue. */
    public static final Set<MeasureState> OPEN = Set.copyOf(EnumSet.of(PROPOSED, DECIDED, IN_PROGRESS));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
