// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.EnumSet;
import java.util.Set;

/** Where a control stands. */
public enum ControlState {
    PLANNED,
    IN_PROGRESS,
    PERFORMED,
    NO_DEVIATION,
    MINOR_DEVIATION,
    MAJOR_DEVIATION,
    FOLLOWED_UP,
    NOT_PERFORMED;

    /** Performed and judged, whether or not what was found has been mended. */
    public static final Set<ControlState> JUDGED =
            Set.copyOf(EnumSet.of(NO_DEVIATION, MINOR_DEVIATION, MAJOR_DEVIATION, FOLLOWED_UP));

    /** Nothing more is to happen. */
    public boolean isFinal() {
        return this == NO_DEVIATION || this == MINOR_DEVIATION || this == FOLLOWED_UP || this == NOT_PERFORMED;
    }

    /** Said and done as far as a count goes: judged, whatever came of it, or closed without being performed. */
    public boolean isSettled() {
        return this == NOT_PERFORMED || JUDGED.contains(this);
    }

    /** Whether it is still to be performed. */
    public boolean isToDo() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
