// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.organisation.Role;

/** The test kit's municipality, with people as a register has them and the roles that courses are for. */
public class Municipality extends se.rond.platform.persistence.testing.Municipality {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    /** Until then they worked in the other unit. */
    private record Move(UUID from, Instant when) {}

    private final Map<UUID, Move> moves = new HashMap<>();
    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    /** Somebody who worked elsewhere until a moment. */
    public UUID moved(String name, String from, String to, Instant when) {
        moves.put(id(name), new Move(id(from), when));
        return person(name, to);
    }

    /** What it says while it is asked of a moment of the past. */
    <T> T asOf(Instant moment, Supplier<T> reading) {
        past.set(moment);
        try {
            return reading.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public List<Person> people() {
        return super.people().stream().map(this::then).toList();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        Map<UUID, Person> found = new HashMap<>(super.people(ids));
        found.replaceAll((id, person) -> then(person));
        return found;
    }

    private Person then(Person person) {
        Instant moment = past.get();
        Move move = moves.get(person.id());
        return moment == null || move == null || !moment.isBefore(move.when())
                ? person
                : new Person(
                        person.id(),
                        person.employeeNumber(),
                        person.givenName(),
                        person.familyName(),
                        person.email(),
                        move.from(),
                        person.title(),
                        person.employedFrom(),
                        person.employedTo(),
                        person.identityProtected(),
                        person.version());
    }

    @Override
    public UUID person(String name, String unit) {
        return person(name, unit, LONG_AGO, null);
    }

    /** @param to last day of employment, if there is one */
    public UUID person(String name, String unit, LocalDate from, LocalDate to) {
        return person(name, unit, from, to, name.startsWith("protected"));
    }

    /** As a register has them. */
    public void person(
            String number, String given, String family, String email, UUID unit, LocalDate from, LocalDate to) {
        add(new Person(id(number), number, given, family, email, unit, "", from, to, false, 1));
    }

    public void holds(String role, String person, String scopeKind, String scope) {
        holds(role, id(person), scopeKind, id(scope));
    }

    public void dismiss(String person, String role) {
        dismiss(id(person), role);
    }

    @Override
    public Map<String, Role> roles() {
        return Map.of(
                "manager",
                new Role("manager", new Text("Chef", "Manager"), "unit", Text.same(""), Set.of(), false),
                "fire_safety_inspector",
                new Role(
                        "fire_safety_inspector",
                        new Text("Brandskyddskontrollant", "Inspector"),
                        "premise",
                        Text.same(""),
                        Set.of(),
                        false));
    }
}
