// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * Somebody has to be trained in a course.
 *
 * @param person without an id where the identity is protected
 * @param role for which, where a role demands it; else {@code null}
 * @param validUntil last day of the training; {@code null} where there is none, or it never ends
 * @param due by when to be trained at the latest: when the training ends, or for the new when the requirement says; {@code null}
 *     where it never ends, or without a training: at once
 * @param valid whether it is valid on the day asked for
 */
public record TargetView(
        PersonRef person,
        @Nullable UnitRef unit,
        String course,
        Text courseName,
        @Nullable String role,
        UUID requirement,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate due,
        boolean valid) {}
