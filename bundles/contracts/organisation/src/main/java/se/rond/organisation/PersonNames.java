// SPDX-License-Identifier: Apache-2.0
package se.rond.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of people, looked up once for a whole list. */
public final class PersonNames {

    private final Map<UUID, Person> people;

    private PersonNames(Map<UUID, Person> people) {
        this.people = people;
    }

    /** Of those who signed. */
    public static PersonNames of(Collection<? extends @Nullable Signed> signed, Organisation organisation) {
        return new PersonNames(organisation.people(signed.stream()
                .filter(Objects::nonNull)
                .map(Signed::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    public static PersonNames ofPeople(Collection<@Nullable UUID> ids, Organisation organisation) {
        return new PersonNames(
                organisation.people(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    public PersonRef ref(Signed signed) {
        PersonRef known = refOrNull(signed.person());
        return known == null ? new PersonRef(null, signed.name()) : known;
    }

    public @Nullable PersonRef refOrNull(@Nullable Signed signed) {
        return signed == null ? null : ref(signed);
    }

    /** @return {@code null} also for somebody who is not in the register */
    public @Nullable PersonRef refOrNull(@Nullable UUID id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? null : PersonRef.of(person);
    }
}
