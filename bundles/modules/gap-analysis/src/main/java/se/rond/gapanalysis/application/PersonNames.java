// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.PersonRef;
import se.rond.gapanalysis.domain.Signature;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;

/** Names of those who signed, looked up once for a whole list. */
public final class PersonNames {

    private static final String PROTECTED = "skyddad";

    private final Map<UUID, Person> people;

    private PersonNames(Map<UUID, Person> people) {
        this.people = people;
    }

    public static PersonNames of(Collection<@Nullable Signature> signatures, Organisation organisation) {
        return new PersonNames(organisation.people(signatures.stream()
                .filter(Objects::nonNull)
                .map(Signature::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    public @Nullable PersonRef refOrNull(@Nullable Signature signature) {
        return signature == null ? null : ref(signature);
    }

    public PersonRef ref(Signature signature) {
        UUID id = signature.person();
        Person person = id == null ? null : people.get(id);
        if (person == null) {
            return new PersonRef(null, signature.name());
        }
        return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(id, person.name());
    }
}
