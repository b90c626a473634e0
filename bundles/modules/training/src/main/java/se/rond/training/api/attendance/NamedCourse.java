// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A course as a list names it.
 *
 * @param rows in which it is named so
 * @param proposed code of the course that is meant, as far as one can tell; {@code null} where one cannot
 * @param certain whether it is called exactly so, or was chosen for this provider before
 * @param skipped why its rows were left out of the provider's last list, and are unless a course is chosen; {@code null} where they
 *     were not, or a course is called exactly so by now
 */
public record NamedCourse(
        String name,
        int rows,
        @Nullable String proposed,
        boolean certain,
        @Nullable SkipReason skipped) {}
