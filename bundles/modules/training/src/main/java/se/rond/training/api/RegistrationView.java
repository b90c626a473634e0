// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;
import se.rond.organisation.UnitRef;

/**
 * Somebody wants to a session.
 *
 * @param person who; without an id where the identity is protected
 * @param line place in the waiting list, the first is 1; {@code null} unless waiting
 * @param record id of the training record of whoever was admitted
 */
public record RegistrationView(
        UUID id,
        UUID session,
        Text courseName,
        Instant startsAt,
        @Nullable String place,
        PersonRef person,
        @Nullable UnitRef unit,
        RegistrationState state,
        Instant registeredAt,
        @Nullable Integer line,
        @Nullable UUID record,
        long version)
        implements Versioned {}
