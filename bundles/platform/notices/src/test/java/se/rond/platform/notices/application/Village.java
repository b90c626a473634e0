// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.rond.access.AccessControl;
import se.rond.access.Accounts;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;

/** People with mail addresses, languages and accounts. */
public final class Village implements Organisation, Accounts {

    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, String> languages = new HashMap<>();
    public final AccessControl door = new Door();
    private Caller caller = Caller.ANONYMOUS;

    /** What whoever acts may read beside what is general. */
    public final Set<Compartment> opened = EnumSet.of(Compartment.GENERAL);

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public UUID person(String name) {
        return person(name, name + "@byn.example", null, false);
    }

    public UUID person(String name, String email, LocalDate until, boolean secret) {
        Person person = new Person(
                id(name),
                name,
                "Given" + name,
                "Family" + name,
                email,
                id("unit"),
                "",
                LocalDate.EPOCH,
                until,
                secret,
                1);
        people.put(person.id(), person);
        return person.id();
    }

    public void speaks(UUID person, String language) {
        languages.put(person, language);
    }

    public void actAs(String name) {
        caller = new Caller(id("account " + name), id(name), name, Caller.Via.SESSION);
    }

    public void actAsAccount(String name) {
        caller = new Caller(id("account " + name), null, name, Caller.Via.TOKEN);
    }

    @Override
    public String languageOf(UUID person) {
        return languages.getOrDefault(person, "sv");
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::employeeNumber))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        return List.of();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return people.values().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    @Override
    public OrganisationTree tree(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OrganisationTree tree() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Premise> premise(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Premise> premiseByCode(String code) {
        return Optional.empty();
    }

    @Override
    public List<Premise> premises() {
        return List.of();
    }

    @Override
    public Optional<Person> personByNumber(String employeeNumber) {
        return Optional.empty();
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        return List.of();
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        return List.of();
    }

    @Override
    public Map<String, Role> roles() {
        return Map.of();
    }

    @Override
    public UUID create(String username, UUID person, String password, Set<String> roles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> find(String username) {
        return Optional.empty();
    }

    @Override
    public void setPassword(UUID account, String password) {
        throw new UnsupportedOperationException();
    }

    private final class Door implements AccessControl {

        @Override
        public boolean opens(Compartment compartment) {
            return opened.contains(compartment);
        }

        @Override
        public Caller caller() {
            return caller;
        }

        @Override
        public Scope scope(String permission) {
            return caller.name().equals("admin") ? Scope.EVERYTHING : Scope.NOTHING;
        }

        @Override
        public void require(String permission, Place place) {
            if (!may(permission, place)) {
                throw new Forbidden(permission);
            }
        }

        @Override
        public Set<String> permissions() {
            return Set.of();
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T as(Caller other, Supplier<T> work) {
            return work.get();
        }
    }
}
