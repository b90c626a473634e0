// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Period;

/**
 * The days of a duty that is kept by days: it opens when its first day begins, and is done in time until its last one ends.
 *
 * @param doneOn {@code null} while it was not done
 * @param givenUp whether it was closed without having been done
 */
public record DutyDays(
        LocalDate opensOn, LocalDate dueOn, @Nullable LocalDate doneOn, boolean givenUp) {

    /** Of what stays until it is done. */
    public DutyDays(LocalDate opensOn, LocalDate dueOn, @Nullable LocalDate doneOn) {
        this(opensOn, dueOn, doneOn, false);
    }

    /** Where it stands at a moment. */
    public DutyState stateAt(Instant moment) {
        return stateOn(LocalDate.ofInstant(moment, Period.ZONE));
    }

    public DutyState stateOn(LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        if (givenUp) {
            return DutyState.MISSED;
        }
        if (dueOn.isBefore(today)) {
            return DutyState.LATE;
        }
        return opensOn.isAfter(today) ? DutyState.UPCOMING : DutyState.DUE;
    }

    public Instant opensAt() {
        return beginning(opensOn);
    }

    /** The last second of its last day. */
    public Instant dueAt() {
        return beginning(dueOn.plusDays(1)).minusSeconds(1);
    }

    public @Nullable Instant doneAt() {
        return doneOn == null ? null : beginning(doneOn);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }
}
