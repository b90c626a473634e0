// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;
import se.rond.systemsecurity.api.PersonRef;
import se.rond.systemsecurity.domain.Signature;

/** Names of people, looked up once for a whole list. */
final class People {

    private static final String PROTECTED = "skyddad";

    private final Map<UUID, Person> people;

    private People(Map<UUID, Person> people) {
        this.people = people;
    }

    static People of(Collection<@Nullable UUID> ids, Organisation organisation) {
        return new People(
                organisation.people(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    @Nullable
    PersonRef ref(@Nullable UUID id) {
        Person person = id == null ? null : people.get(id);
        if (person == null) {
            return null;
        }
        return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(id, person.name());
    }

    @Nullable
    PersonRef ref(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        PersonRef known = ref(signature.person());
        return known == null ? new PersonRef(null, signature.name()) : known;
    }
}
