// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/** @param schedules what becomes of the schedules that follow the list */
public record Publication(Move schedules) {

    /** Whether schedules go on to the new version. Rounds that have opened keep theirs. */
    public enum Move {
        FOLLOW,
        STAY
    }
}
