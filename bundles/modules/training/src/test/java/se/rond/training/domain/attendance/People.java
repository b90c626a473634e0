// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.rond.organisation.Person;

/** People as a test wants them; everybody is employed from 2020 on unless told otherwise. */
public final class People {

    private final List<Person> people = new ArrayList<>();

    public Person employed(String number, String given, String family) {
        return employed(number, given, family, "2020-01-01", null, false);
    }

    public Person employed(String number, String given, String family, String from, String to, boolean isProtected) {
        Person person = new Person(
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                number,
                given,
                family,
                (given + "." + family + number).toLowerCase(Locale.ROOT) + "@exempelby.example",
                new UUID(0, 7),
                "",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                isProtected,
                1);
        people.add(person);
        return person;
    }

    public Roster roster() {
        return new Roster(people);
    }
}
