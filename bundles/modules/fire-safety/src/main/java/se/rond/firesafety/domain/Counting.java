// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

/** How a round counts in the figures: kept on the record, so that a figure is one count over an index. */
public enum Counting {
    /** Not submitted, and neither missed nor cancelled. */
    PENDING,
    /** First submitted on the due day or before. */
    ON_TIME,
    /** First submitted after the due day. */
    LATE,
    /** Closed without ever having been submitted. */
    MISSED,
    CANCELLED,
    /** Beside the schedule: in no figure. */
    EXTRA
}
