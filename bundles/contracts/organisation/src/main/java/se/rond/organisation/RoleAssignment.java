// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * A person holds a role at a place during a time.
 *
 * @param role id in the role catalogue, such as {@code fire_safety_inspector}
 * @param scopeKind {@code municipality}, {@code board}, {@code department}, {@code unit} or {@code premise}
 * @param scope id of the unit or premise
 * @param validTo last day; {@code null} while it lasts
 * @param deputy whether the person stands in for the holder
 */
public record RoleAssignment(
        UUID id,
        UUID person,
        String role,
        String scopeKind,
        UUID scope,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean deputy,
        long version)
        implements Versioned {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
