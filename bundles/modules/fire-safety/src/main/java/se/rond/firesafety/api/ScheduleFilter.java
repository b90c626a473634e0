// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import org.jspecify.annotations.Nullable;

/**
 * Which schedules are asked for.
 *
 * @param premise id or code
 * @param checklist code
 */
public record ScheduleFilter(
        @Nullable String premise,
        @Nullable String checklist,
        @Nullable Boolean active) {}
