// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a schedule has no rounds: school holidays, a renovation. What would have been due then is due in the next
 * round, and counts in no figure of those days.
 *
 * @param id made by the client: the same again is the same pause
 * @param from first day, not before today when it is made
 * @param to last day, within a year of the first
 * @param comment in at most 200 characters
 */
public record SchedulePause(
        UUID id,
        LocalDate from,
        LocalDate to,
        CancelReason reason,
        @Nullable String comment) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(SchedulePause other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
