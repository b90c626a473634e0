// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody completed a course outside a session of ours.
 *
 * @param certificateRef of the certificate, in at most 100 characters
 * @param confirmed that they did although they were not employed that day
 */
public record RecordGiven(
        UUID person,
        String course,
        LocalDate completedOn,
        @Nullable String certificateRef,
        boolean confirmed) {}
