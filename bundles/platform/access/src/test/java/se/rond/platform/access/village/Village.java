// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.village;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * A municipality small enough to hold in one's head: a board with a department with two schools, another department with a
 * library, a building for each of the three.
 */
public final class Village implements Organisation, OrganisationTree {

    public static final UUID MUNICIPALITY = new UUID(1, 0);
    public static final UUID BOARD = new UUID(1, 1);
    public static final UUID EDUCATION = new UUID(1, 2);
    public static final UUID SCHOOL = new UUID(1, 3);
    public static final UUID NURSERY = new UUID(1, 4);
    public static final UUID CULTURE = new UUID(1, 5);
    public static final UUID LIBRARY = new UUID(1, 6);
    public static final UUID SCHOOL_HOUSE = new UUID(2, 1);
    public static final UUID NURSERY_HOUSE = new UUID(2, 2);
    public static final UUID LIBRARY_HOUSE = new UUID(2, 3);

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Premise> premises = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<RoleAssignment> assignments = new ArrayList<>();
    private final Map<String, Role> roles = catalogue();

    public Village() {
        unit(MUNICIPALITY, "KOMMUN", UnitKind.MUNICIPALITY, null);
        unit(BOARD, "BUN", UnitKind.BOARD, MUNICIPALITY);
        unit(EDUCATION, "BUN-F", UnitKind.DEPARTMENT, BOARD);
        unit(SCHOOL, "SKOLAN", UnitKind.UNIT, EDUCATION);
        unit(NURSERY, "FSK", UnitKind.UNIT, EDUCATION);
        unit(CULTURE, "KULT", UnitKind.DEPARTMENT, MUNICIPALITY);
        unit(LIBRARY, "BIBL", UnitKind.UNIT, CULTURE);
        premise(SCHOOL_HOUSE, SCHOOL);
        premise(NURSERY_HOUSE, NURSERY);
        premise(LIBRARY_HOUSE, LIBRARY);
    }

    private void unit(UUID id, String code, UnitKind kind, UUID parent) {
        String above = parent == null ? "/" : units.get(parent).path();
        units.put(id, new Unit(id, code, kind, code, parent, above + code + "/", LocalDate.EPOCH, null, 1));
    }

    private void premise(UUID id, UUID occupant) {
        premises.put(
                id,
                new Premise(
                        id,
                        "L" + id.getLeastSignificantBits(),
                        "House",
                        "school_primary",
                        occupant,
                        "municipality",
                        null,
                        "",
                        "",
                        null,
                        null,
                        false,
                        "small",
                        "active",
                        LocalDate.EPOCH,
                        null,
                        1));
    }

    /** Another unit moves into the house, today. */
    public void moves(UUID premise, UUID occupant) {
        premise(premise, occupant);
    }

    public Person employs(UUID unit, String givenName, String email) {
        return employs(unit, givenName, email, null, false);
    }

    public Person employs(UUID unit, String givenName, String email, LocalDate until, boolean isProtected) {
        UUID id = people.values().stream()
                .filter(person -> person.email().equals(email))
                .map(Person::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        String number = "E" + people.size();
        Person person =
                new Person(id, number, givenName, "Ek", email, unit, "", LocalDate.EPOCH, until, isProtected, 1);
        people.put(id, person);
        return person;
    }

    public void assigns(UUID person, String role, String kind, UUID place) {
        assigns(person, role, kind, place, null);
    }

    public void assigns(UUID person, String role, String kind, UUID place, LocalDate until) {
        assignments.add(
                new RoleAssignment(UUID.randomUUID(), person, role, kind, place, LocalDate.EPOCH, until, false, 1));
    }

    public void relieves(UUID person) {
        assignments.removeIf(assignment -> assignment.person().equals(person));
    }

    private static Map<String, Role> catalogue() {
        try (InputStream yaml = Village.class.getResourceAsStream("/roles.yaml")) {
            Map<String, Role> roles = new LinkedHashMap<>();
            for (JsonNode role : new YAMLMapper()
                    .readTree(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))
                    .get("roles")) {
                Set<String> permissions = new HashSet<>();
                role.get("permissions").forEach(permission -> permissions.add(permission.asText()));
                String id = role.get("id").asText();
                roles.put(
                        id,
                        new Role(
                                id,
                                new Text(role.get("sv").asText(), role.get("en").asText()),
                                role.get("scope").asText(),
                                Text.same(role.get("does_en").asText()),
                                permissions,
                                role.path("time_limited").asBoolean()));
            }
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public Optional<Premise> premise(UUID id) {
        return Optional.ofNullable(premises.get(id));
    }

    @Override
    public Optional<Premise> premiseByCode(String code) {
        return premises.values().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Premise> premises() {
        return List.copyOf(premises.values());
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> personByNumber(String number) {
        return people.values().stream()
                .filter(person -> person.employeeNumber().equals(number))
                .findFirst();
    }

    @Override
    public List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::employeeNumber))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        return assignments.stream()
                .filter(held -> held.role().equals(role) && held.isValidOn(day))
                .toList();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return ids.stream().filter(people::containsKey).distinct().collect(Collectors.toMap(id -> id, people::get));
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        return assignments.stream()
                .filter(assignment -> assignment.person().equals(person) && assignment.isValidOn(day))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        return List.of();
    }

    @Override
    public Map<String, Role> roles() {
        return roles;
    }

    @Override
    public LocalDate day() {
        return LocalDate.EPOCH;
    }

    @Override
    public Optional<Unit> root() {
        return unit(MUNICIPALITY);
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<Unit> unitByCode(String code) {
        return units.values().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public List<Unit> children(UUID parent) {
        return units.values().stream()
                .filter(unit -> parent.equals(unit.parent()))
                .toList();
    }

    @Override
    public Set<UUID> subtree(UUID top) {
        String path = units.get(top).path();
        return units.values().stream()
                .filter(unit -> unit.path().startsWith(path))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Unit> departmentOf(UUID unit) {
        return Optional.empty();
    }

    @Override
    public List<Unit> departments() {
        return List.of();
    }
}
