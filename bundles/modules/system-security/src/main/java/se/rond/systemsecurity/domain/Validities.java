// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.Validity;

/** For how long a decision holds. */
public final class Validities {

    private static final int[] MONTHS_BY_HIGHEST_LEVEL = {36, 36, 24, 12};

    private Validities() {}

    /** By the highest level: 0 and 1 for 36 months, 2 for 24, 3 for 12. */
    public static LocalDate until(LocalDate decided, Levels levels) {
        return decided.plusMonths(MONTHS_BY_HIGHEST_LEVEL[Math.min(3, levels.highest())]);
    }

    public static Validity of(Analysis analysis, LocalDate today) {
        LocalDate until = analysis.outcome().validUntil();
        if (until == null || !analysis.state().isApproved()) {
            return Validity.NONE;
        }
        if (until.isBefore(today)) {
            return Validity.EXPIRED;
        }
        return until.minusDays(ItSystem.EXPIRING_DAYS).isAfter(today) ? Validity.VALID : Validity.EXPIRING;
    }
}
