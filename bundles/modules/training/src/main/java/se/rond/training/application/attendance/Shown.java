// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.organisation.PersonRef;
import se.rond.organisation.Unit;
import se.rond.training.api.attendance.Candidate;
import se.rond.training.domain.Signature;

/** People as they are shown: of whom the identity is protected, nothing but that. */
final class Shown {

    private static final String PROTECTED = "skyddad";

    private final Organisation organisation;

    Shown(Organisation organisation) {
        this.organisation = organisation;
    }

    static @Nullable PersonRef ref(@Nullable Person person) {
        if (person == null) {
            return null;
        }
        return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(person.id(), person.name());
    }

    @Nullable
    PersonRef ref(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        PersonRef known = signature.person() == null
                ? null
                : ref(organisation.person(signature.person()).orElse(null));
        return known == null ? new PersonRef(null, signature.name()) : known;
    }

    Candidate candidate(Person person, LocalDate day) {
        if (person.identityProtected()) {
            return new Candidate(person.id(), PROTECTED, null, null, null, null);
        }
        return new Candidate(
                person.id(),
                person.name(),
                person.employeeNumber(),
                organisation.tree(day).unit(person.unit()).map(Unit::name).orElse(null),
                person.employedFrom(),
                person.employedTo());
    }
}
