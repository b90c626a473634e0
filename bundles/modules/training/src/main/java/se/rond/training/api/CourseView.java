// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A course.
 *
 * @param current what is taught now
 * @param followed whether it has a figure of its own in the follow-up
 * @param retiredOn since when it is not held any more
 */
public record CourseView(
        String code,
        CourseVersionView current,
        boolean followed,
        @Nullable LocalDate retiredOn,
        @Nullable String retiredBecause,
        long version)
        implements Versioned {}
