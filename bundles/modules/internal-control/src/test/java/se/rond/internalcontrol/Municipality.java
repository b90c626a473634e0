// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

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
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/** A small municipality: the executive board and a school board with a department and a unit each, and a company. */
public final class Municipality implements Organisation, OrganisationTree {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Premise> premises = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();

    public Municipality() {
        unit("KOMMUN", null, UnitKind.MUNICIPALITY);
        unit("KS", "KOMMUN", UnitKind.BOARD);
        unit("KS-F", "KS", UnitKind.DEPARTMENT);
        unit("EKONOMI", "KS-F", UnitKind.UNIT);
        unit("BUN", "KOMMUN", UnitKind.BOARD);
        unit("BUN-F", "BUN", UnitKind.DEPARTMENT);
        unit("SKOLA", "BUN-F", UnitKind.UNIT);
        unit("EFAB", "KOMMUN", UnitKind.COMPANY);
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

    public UUID person(String name, boolean identityProtected) {
        return person(name, identityProtected, "");
    }

    /** @param title what they do */
    public UUID person(String name, boolean identityProtected, String title) {
        return person(name, "SKOLA", identityProtected, title);
    }

    public UUID employ(String name, String unit) {
        return person(name, unit, false, "");
    }

    private UUID person(String name, String unit, boolean identityProtected, String title) {
        people.put(
                id(name),
                new Person(
                        id(name),
                        name,
                        name,
                        "Ek",
                        name + "@exempelby.example",
                        id(unit),
                        title,
                        LONG_AGO,
                        null,
                        identityProtected,
                        1));
        return id(name);
    }

    public void holds(String role, UUID person, String scopeKind, UUID scope) {
        roles.add(new RoleAssignment(UUID.randomUUID(), person, role, scopeKind, scope, LONG_AGO, null, false, 1));
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
    public List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::employeeNumber))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        return roles.stream()
                .filter(held -> held.role().equals(role) && held.isValidOn(day))
                .toList();
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
        return Map.of();
    }
}
