// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/** Somebody is away, for more than 90 days or fewer. */
public record AbsenceView(
        UUID id, PersonRef person, LocalDate from, @Nullable LocalDate to, long version) implements Versioned {}
