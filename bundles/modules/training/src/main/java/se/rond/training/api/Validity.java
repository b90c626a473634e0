// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;

/** Whether a completed training is valid on a day. */
public enum Validity {
    /** It was not completed, or has been revoked. */
    NONE,
    VALID,
    /** Valid, for at most 90 days more. */
    EXPIRING,
    EXPIRED;

    public static final int EXPIRING_DAYS = 90;

    /** Of a training that is in a state, whose last day of validity is the one given. */
    public static Validity of(RecordState state, LocalDate until, LocalDate today) {
        if (state != RecordState.COMPLETED) {
            return NONE;
        }
        if (until.isBefore(today)) {
            return EXPIRED;
        }
        return until.isAfter(today.plusDays(EXPIRING_DAYS)) ? VALID : EXPIRING;
    }
}
