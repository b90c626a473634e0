// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** A course as it was taught for a time. It never changes. */
public record CourseVersionView(
        UUID id,
        String course,
        int number,
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
        Instant publishedAt) {}
