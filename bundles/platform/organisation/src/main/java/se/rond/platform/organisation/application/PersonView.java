// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Versioned;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;

/** A person with the name of their unit; without a name of their own if the identity is protected. */
public record PersonView(
        UUID id,
        String employeeNumber,
        String givenName,
        String familyName,
        String email,
        UUID unit,
        @Nullable String unitCode,
        @Nullable String unitName,
        String title,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        boolean identityProtected,
        long version)
        implements Versioned {

    static PersonView of(Person person, OrganisationTree tree) {
        Unit unit = tree.unit(person.unit()).orElse(null);
        return new PersonView(
                person.id(),
                person.employeeNumber(),
                person.givenName(),
                person.familyName(),
                person.email(),
                person.unit(),
                unit == null ? null : unit.code(),
                unit == null ? null : unit.name(),
                person.title(),
                person.employedFrom(),
                person.employedTo(),
                person.identityProtected(),
                person.version());
    }
}
