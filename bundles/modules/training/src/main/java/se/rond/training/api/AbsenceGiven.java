// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away. Why is nobody's business here.
 *
 * @param to last day; absent while it lasts
 */
public record AbsenceGiven(
        UUID person, LocalDate from, @Nullable LocalDate to) {}
