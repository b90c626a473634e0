// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.securityprotection.api.DutyState;
import se.rond.securityprotection.api.ShippedDuty;
import se.rond.securityprotection.api.Standing;

/** How a duty stands at some moment. */
public record Stand(DutyState state, @Nullable LocalDate nextDue) {

    public static final Stand NOTHING = new Stand(DutyState.NOT_STARTED, null);

    private static final int USUAL_DAYS = 30;

    /** {@code next_due < today}, whatever is being done about it. */
    public boolean isOverdue(LocalDate today) {
        return state != DutyState.NOT_APPLICABLE && nextDue != null && nextDue.isBefore(today);
    }

    /** Fulfilled, and its time has not run out. */
    public boolean holds(LocalDate today) {
        return state == DutyState.FULFILLED && !isOverdue(today);
    }

    public Standing standing(ShippedDuty duty, LocalDate today) {
        if (isOverdue(today)) {
            return Standing.OVERDUE;
        }
        if (state == DutyState.FULFILLED
                && nextDue != null
                && !nextDue.minusDays(firstReminder(duty)).isAfter(today)) {
            return Standing.DUE_SOON;
        }
        return switch (state) {
            case NOT_STARTED -> Standing.NOT_STARTED;
            case IN_PROGRESS -> Standing.IN_PROGRESS;
            case FULFILLED -> Standing.FULFILLED;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
        };
    }

    /** Days ahead of its due day from which it falls due soon. */
    public static int firstReminder(ShippedDuty duty) {
        return duty.remindDays().stream().mapToInt(Integer::intValue).max().orElse(USUAL_DAYS);
    }
}
