// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * A course as it is decided. Another name, validity or anything else about what is taught is a new version; what was completed
 * in an older one stays as it was.
 *
 * @param name in at most 160 characters
 * @param validityMonths for how long it is valid, 1 to 120; absent: for ever
 * @param hours more than 0, at most 200
 * @param restricted whether nobody may be named: sessions hold a number of participants and no list
 * @param countAs what a follow-up counts
 * @param targetCoverage share of the target group that is aimed at, 0 to 100 percent
 * @param format {@code classroom}, {@code practical}, {@code classroom_practical}, {@code classroom_exercise}, {@code
 *     exercise} or {@code e_learning}
 * @param legal what it rests on, in at most 200 characters
 * @param followed whether it has a figure of its own in the follow-up
 */
public record CourseGiven(
        Text name,
        @Nullable Integer validityMonths,
        @Nullable BigDecimal hours,
        boolean restricted,
        CountAs countAs,
        int targetCoverage,
        String format,
        Basis basis,
        @Nullable String legal,
        @Nullable Text provider,
        @Nullable Text audience,
        boolean followed) {}
