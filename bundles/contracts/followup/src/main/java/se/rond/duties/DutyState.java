// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

/** Where a duty stands at a moment. Derived from its times, never stored. */
public enum DutyState {
    /** Has not opened. */
    UPCOMING,
    /** May be done, and its due time has not passed. */
    DUE,
    /** Not done though its due time has passed; may still be done. */
    LATE,
    /** Done in time. */
    DONE,
    /** Done after its due time. */
    DONE_LATE,
    /** Closed without having been done: the unit stayed silent. */
    MISSED;

    /** Whether somebody still has to do it. */
    public boolean isToDo() {
        return this == UPCOMING || this == DUE || this == LATE;
    }
}
