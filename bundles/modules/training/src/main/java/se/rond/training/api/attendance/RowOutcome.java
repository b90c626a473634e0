// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/** What becomes of a row. */
public enum RowOutcome {
    /** Somebody known was there. */
    COUNTED,
    /** Somebody known was not there. */
    ABSENT,
    /** A person has to look at it first. */
    REVIEW,
    /** About nobody in the register: an external participant. */
    UNKNOWN,
    /** Somebody known was there again on another day: a record of its own, of a person who is counted already. */
    REPEATED,
    /** The list has said it already. */
    DUPLICATE
}
