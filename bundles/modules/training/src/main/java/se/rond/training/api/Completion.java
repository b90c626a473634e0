// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place became a completed training.
 *
 * @param completedOn not after today; absent: the day of the session
 */
public record Completion(
        @Nullable LocalDate completedOn, @Nullable String certificateRef) {}
