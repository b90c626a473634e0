// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.application;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.PersonRef;
import se.rond.internalcontrol.domain.Signature;
import se.rond.organisation.Organisation;
import se.rond.organisation.Person;

/** Names of people, looked up once for a whole list. */
public final class People {

    private static final String PROTECTED = "skyddad";

    private final Map<UUID, Person> people;

    private People(Map<UUID, Person> people) {
        this.people = people;
    }

    public static People of(Stream<@Nullable UUID> ids, Organisation organisation) {
        return new People(organisation.people(ids.filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    @Nullable
    public PersonRef ref(@Nullable UUID id) {
        Person person = id == null ? null : people.get(id);
        if (person == null) {
            return null;
        }
        return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(id, person.name());
    }

    @Nullable
    public PersonRef ref(@Nullable Signature signature) {
        if (signature == null) {
            return null;
        }
        PersonRef known = ref(signature.person());
        return known == null ? new PersonRef(null, signature.name()) : known;
    }
}
