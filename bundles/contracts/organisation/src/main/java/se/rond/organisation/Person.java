// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;

/**
 * An employee, elected member or external. Rond is never master of people: it imports them. No personal number, no private
 * address.
 *
 * @param employeeNumber unique
 * @param email work address, lower-case, unique
 * @param unit id of the home unit
 * @param employedTo last day; {@code null} while employed
 * @param identityProtected whether the identity is protected: then name and e-mail are shown as «skyddad» to everybody
 */
public record Person(
        UUID id,
        String employeeNumber,
        String givenName,
        String familyName,
        String email,
        UUID unit,
        String title,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        boolean identityProtected,
        long version)
        implements Versioned {

    public String name() {
        return givenName + " " + familyName;
    }

    public boolean isEmployedOn(LocalDate day) {
        return !day.isBefore(employedFrom) && (employedTo == null || !day.isAfter(employedTo));
    }
}
