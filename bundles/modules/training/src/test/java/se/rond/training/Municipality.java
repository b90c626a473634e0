// SPDX-License-Identifier: Apache-2.0
package se.rond.training;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/** A small municipality: two departments with a unit each, and premises as tests need them. */
public class Municipality implements Organisation, OrganisationTree {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Premise> premises = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();

    public Municipality() {
        unit("KOMMUN", null, UnitKind.MUNICIPALITY);
        unit("BUN", "KOMMUN", UnitKind.DEPARTMENT);
        unit("SKOLA", "BUN", UnitKind.UNIT);
        unit("VON", "KOMMUN", UnitKind.DEPARTMENT);
        unit("HEMMET", "VON", UnitKind.UNIT);
    }

    /** The same text is the same id, in every test. */
    public static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void unit(String code, String parent, UnitKind kind) {
        Unit above = parent == null ? null : units.get(id(parent));
        String path = (above == null ? "/" : above.path()) + code + "/";
        units.put(
                id(code),
                new Unit(
                        id(code),
                        code,
                        kind,
                        "Enhet " + code,
                        above == null ? null : above.id(),
                        path,
                        LONG_AGO,
                        null,
                        1));
    }

    public UUID premise(String code, String type, String occupant) {
        return premise(code, type, occupant, "active", LONG_AGO);
    }

    public UUID premise(String code, String type, String occupant, String status, LocalDate from) {
        premises.put(
                id(code),
                new Premise(
                        id(code),
                        code,
                        "Lokal " + code,
                        type,
                        id(occupant),
                        "municipality",
                        null,
                        "Gatan 1",
                        "ORT 1:1",
                        null,
                        null,
                        false,
                        "medium",
                        status,
                        from,
                        null,
                        1));
        return id(code);
    }

    public UUID person(String name, String unit) {
        return person(name, unit, LONG_AGO, null);
    }

    /** @param to last day of employment, if there is one */
    public UUID person(String name, String unit, LocalDate from, LocalDate to) {
        people.put(
                id(name),
                new Person(
                        id(name),
                        name,
                        name,
                        "Ek",
                        name + "@exempelby.example",
                        id(unit),
                        "",
                        from,
                        to,
                        name.startsWith("protected"),
                        1));
        return id(name);
    }

    /** As a register has them. */
    public void person(
            String number, String given, String family, String email, UUID unit, LocalDate from, LocalDate to) {
        people.put(id(number), new Person(id(number), number, given, family, email, unit, "", from, to, false, 1));
    }

    /** Nobody works here any more. */
    public void clearPeople() {
        people.clear();
    }

    public void add(Person person) {
        people.put(person.id(), person);
    }

    public void holds(String role, String person, String scopeKind, String scope) {
        roles.add(new RoleAssignment(
                UUID.randomUUID(), id(person), role, scopeKind, id(scope), LONG_AGO, null, false, 1));
    }

    public void dismiss(String person, String role) {
        roles.removeIf(held -> held.person().equals(id(person)) && held.role().equals(role));
    }

    public List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::employeeNumber))
                .toList();
    }

    public List<RoleAssignment> holders(String role, LocalDate day) {
        return roles.stream()
                .filter(held -> held.role().equals(role) && held.isValidOn(day))
                .toList();
    }

    @Override
    public OrganisationTree tree(LocalDate day) {
        return this;
    }

    @Override
    public OrganisationTree tree() {
        return this;
    }

    @Override
    public LocalDate day() {
        return LONG_AGO;
    }

    @Override
    public Optional<Unit> root() {
        return unitByCode("KOMMUN");
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<Unit> unitByCode(String code) {
        return unit(id(code));
    }

    @Override
    public List<Unit> children(UUID unit) {
        return units.values().stream().filter(u -> unit.equals(u.parent())).toList();
    }

    @Override
    public Set<UUID> subtree(UUID unit) {
        String path = units.get(unit).path();
        return units.values().stream()
                .filter(u -> u.path().startsWith(path))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Unit> departmentOf(UUID unit) {
        return departments().stream()
                .filter(department -> units.get(unit).path().startsWith(department.path()))
                .findFirst();
    }

    @Override
    public List<Unit> departments() {
        return units.values().stream()
                .filter(u -> u.kind() == UnitKind.DEPARTMENT)
                .toList();
    }

    @Override
    public Optional<Premise> premise(UUID id) {
        return Optional.ofNullable(premises.get(id));
    }

    @Override
    public Optional<Premise> premiseByCode(String code) {
        return premise(id(code));
    }

    @Override
    public List<Premise> premises() {
        return premises.values().stream()
                .sorted(Comparator.comparing(Premise::code))
                .toList();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> personByNumber(String employeeNumber) {
        return person(id(employeeNumber));
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return ids.stream().filter(people::containsKey).collect(Collectors.toMap(i -> i, people::get));
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        return roles.stream()
                .filter(role -> role.person().equals(person) && role.isValidOn(day))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        return roles.stream()
                .filter(held -> held.role().equals(role) && held.scope().equals(scope) && held.isValidOn(day))
                .toList();
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
