// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import se.rond.training.api.attendance.RowOutcome;

/**
 * A row, whom it is about, and what becomes of it.
 *
 * @param course code of the course that the trainer's name for it stands for
 */
public record SortedRow(AttendanceRow row, String course, Match match, RowOutcome outcome) {

    SortedRow with(RowOutcome other) {
        return new SortedRow(row, course, match, other);
    }
}
