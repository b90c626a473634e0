// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations are asked for; {@code null} or empty is all.
 *
 * @param upcoming only to sessions that have not begun
 */
public record RegistrationFilter(@Nullable UUID session, Set<RegistrationState> states, boolean upcoming) {

    public static final RegistrationFilter ALL = new RegistrationFilter(null, Set.of(), false);

    public RegistrationFilter {
        states = Set.copyOf(states);
    }
}
