// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

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
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/**
 * A small municipality: two departments with a unit each; more units, premises, people and roles as tests need them. A module
 * whose municipality has another shape begins with the root alone, and adds what is its own.
 */
public class Municipality implements Organisation, OrganisationTree {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Premise> premises = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();

    public Municipality() {
        this("KOMMUN");
        unit("BUN", "KOMMUN", UnitKind.DEPARTMENT);
        unit("SKOLA", "BUN", UnitKind.UNIT);
        unit("VON", "KOMMUN", UnitKind.DEPARTMENT);
        unit("HEMMET", "VON", UnitKind.UNIT);
    }

    /** Nothing but the root. */
    protected Municipality(String root) {
        unit(root, null, UnitKind.MUNICIPALITY);
    }

    /** The same text is the same id, in every test. */
    public static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public final void unit(String code, @Nullable String parent, UnitKind kind) {
        Unit above = parent == null ? null : known(id(parent));
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

    /** Somebody at the school. */
    public UUID person(String name, boolean identityProtected) {
        return person(name, "SKOLA", LONG_AGO, null, identityProtected);
    }

    public UUID person(String name, String unit) {
        return person(name, unit, LONG_AGO, null, false);
    }

    /** @param to last day of employment, if there is one */
    public UUID person(String name, String unit, LocalDate from, @Nullable LocalDate to, boolean identityProtected) {
        String email = name + "@exempelby.example";
        add(new Person(id(name), name, name, "Ek", email, id(unit), "", from, to, identityProtected, 1));
        return id(name);
    }

    public void add(Person person) {
        people.put(person.id(), person);
    }

    /** Nobody works here any more. */
    public void clearPeople() {
        people.clear();
    }

    public void inspects(UUID person, String scopeKind, UUID scope) {
        holds("fire_safety_inspector", person, scopeKind, scope);
    }

    public void answersFor(UUID person, UUID premise) {
        holds("fire_safety_responsible", person, "premise", premise);
    }

    public void holds(String role, UUID person, String scopeKind, UUID scope) {
        roles.add(new RoleAssignment(UUID.randomUUID(), person, role, scopeKind, scope, LONG_AGO, null, false, 1));
    }

    public void dismiss(UUID person, String role) {
        roles.removeIf(held -> held.person().equals(person) && held.role().equals(role));
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
        String path = known(unit).path();
        return units.values().stream()
                .filter(u -> u.path().startsWith(path))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Unit> departmentOf(UUID unit) {
        return departments().stream()
                .filter(department -> known(unit).path().startsWith(department.path()))
                .findFirst();
    }

    @Override
    public List<Unit> departments() {
        return units.values().stream()
                .filter(u -> u.kind() == UnitKind.DEPARTMENT)
                .toList();
    }

    private Unit known(UUID unit) {
        return unit(unit).orElseThrow();
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
