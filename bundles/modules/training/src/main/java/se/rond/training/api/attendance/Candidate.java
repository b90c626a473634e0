// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be meant; of whom the identity is protected, nothing but that is told.
 *
 * @param unit name of the home unit
 */
public record Candidate(
        UUID id,
        String name,
        @Nullable String employeeNumber,
        @Nullable String unit,
        @Nullable LocalDate employedFrom,
        @Nullable LocalDate employedTo) {}
