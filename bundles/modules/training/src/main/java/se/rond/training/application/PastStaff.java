// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;

/**
 * Where people worked when a day was over, as the register had it then. Of whom it did not know then, where they work today: so
 * of every day before the register was there. Not within a unit of work that writes.
 */
@Component(service = PastStaff.class)
public final class PastStaff {

    /** Twelve ends of months for a trend, and some more. */
    private static final int DAYS = 16;

    private final TrainingDesk desk;
    private final UnitOfWork work;
    /** The past does not change. */
    private final Map<LocalDate, Map<UUID, UUID>> units = Collections.synchronizedMap(new LastAsked());

    @Activate
    public PastStaff(@Reference TrainingDesk desk, @Reference UnitOfWork work) {
        this.desk = desk;
        this.work = work;
    }

    /** Everybody there is in the register, with the home unit of the day. */
    List<Person> people(LocalDate day) {
        List<Person> now = desk.organisation().people();
        if (!day.isBefore(desk.today())) {
            return now;
        }
        Map<UUID, UUID> then = unitsOn(day);
        return then.isEmpty()
                ? now
                : now.stream()
                        .map(person -> in(person, then.getOrDefault(person.id(), person.unit())))
                        .toList();
    }

    /** One of them; asked for without everybody else. */
    public Person on(Person person, LocalDate day) {
        return on(Set.of(person.id()), day).apply(person);
    }

    /** Some of them: a person becomes the same in the home unit of the day. */
    public UnaryOperator<Person> on(Set<UUID> people, LocalDate day) {
        if (people.isEmpty() || !day.isBefore(desk.today())) {
            return UnaryOperator.identity();
        }
        Map<UUID, Person> then =
                work.readAsOf(endOf(day), () -> Map.copyOf(desk.organisation().people(people)));
        return person -> in(person, then.getOrDefault(person.id(), person).unit());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Period.ZONE).toInstant().minusMillis(1);
    }

    private Map<UUID, UUID> unitsOn(LocalDate day) {
        Map<UUID, UUID> known = units.get(day);
        if (known == null) {
            known = work.readAsOf(
                    endOf(day),
                    () -> desk.organisation().people().stream().collect(Collectors.toMap(Person::id, Person::unit)));
            units.put(day, known);
        }
        return known;
    }

    private static Person in(Person person, UUID unit) {
        return unit.equals(person.unit())
                ? person
                : new Person(
                        person.id(),
                        person.employeeNumber(),
                        person.givenName(),
                        person.familyName(),
                        person.email(),
                        unit,
                        person.title(),
                        person.employedFrom(),
                        person.employedTo(),
                        person.identityProtected(),
                        person.version());
    }

    private static final class LastAsked extends LinkedHashMap<LocalDate, Map<UUID, UUID>> {

        private static final long serialVersionUID = 1L;

        private LastAsked() {
            super(DAYS, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Map<UUID, UUID>> eldest) {
            return size() > DAYS;
        }
    }
}
