// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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

/** A municipality with two departments, three units, a company, and one premise for each unit. */
public final class Town implements Organisation {

    public static final LocalDate FOUNDED = LocalDate.parse("2010-01-01");

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Premise> premises = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new LinkedHashMap<>();

    private final List<RoleAssignment> roles = new ArrayList<>();

    public Town() {
        unit("KOMMUN", null, UnitKind.MUNICIPALITY, "Småstad");
        unit("BUN", "KOMMUN", UnitKind.BOARD, "Barn- och utbildningsnämnden");
        unit("BUN-F", "BUN", UnitKind.DEPARTMENT, "Barn- och utbildningsförvaltningen");
        unit("ALSKOLAN", "BUN-F", UnitKind.UNIT, "Alskolan");
        unit("EKSKOLAN", "BUN-F", UnitKind.UNIT, "Ekskolan");
        unit("VON", "KOMMUN", UnitKind.BOARD, "Vård- och omsorgsnämnden");
        unit("VON-F", "VON", UnitKind.DEPARTMENT, "Vård- och omsorgsförvaltningen");
        unit("BJORKEN", "VON-F", UnitKind.UNIT, "Björkens äldreboende");
        unit("FAB", "KOMMUN", UnitKind.COMPANY, "Småstads Fastigheter AB");
        premise("L1", "Alskolans hus A", "ALSKOLAN");
        premise("L2", "Ekskolan", "EKSKOLAN");
        premise("L3", "Björken", "BJORKEN");
    }

    /** The same id whenever the same code is asked for. */
    public static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    public Unit unit(String code, String parent, UnitKind kind, String name) {
        String above = parent == null ? "/" : units.get(id(parent)).path();
        UUID parentId = parent == null ? null : id(parent);
        Unit unit = new Unit(id(code), code, kind, name, parentId, above + code + "/", FOUNDED, null, 1);
        units.put(unit.id(), unit);
        return unit;
    }

    public Premise premise(String code, String name, String occupant) {
        Premise premise = new Premise(
                id(code),
                code,
                name,
                "school_primary",
                id(occupant),
                "municipal_company",
                id("FAB"),
                "Gatan 1",
                "ALEN 1",
                100,
                50,
                false,
                "medium",
                "active",
                FOUNDED,
                null,
                1);
        premises.put(premise.id(), premise);
        return premise;
    }

    public Person person(String number, String given, String family, String unit) {
        return person(number, given, family, unit, null, false);
    }

    public Person person(String number, String given, String family, String unit, LocalDate until, boolean secret) {
        Person person = new Person(
                id(number),
                number,
                given,
                family,
                number + "@smastad.example",
                id(unit),
                "",
                FOUNDED,
                until,
                secret,
                1);
        people.put(person.id(), person);
        return person;
    }

    /** Another unit uses the premise from now on. */
    public void hand(String premise, String occupant) {
        premise(premise, premises.get(id(premise)).name(), occupant);
    }

    public void appoint(String role, String scope, String number) {
        roles.add(
                new RoleAssignment(UUID.randomUUID(), id(number), role, "premise", id(scope), FOUNDED, null, false, 1));
    }

    @Override
    public OrganisationTree tree(LocalDate day) {
        return new Tree();
    }

    @Override
    public OrganisationTree tree() {
        return new Tree();
    }

    @Override
    public Optional<Premise> premise(UUID id) {
        return Optional.ofNullable(premises.get(id));
    }

    @Override
    public Optional<Premise> premiseByCode(String code) {
        return premises().stream()
                .filter(premise -> premise.code().equals(code))
                .findFirst();
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
        return people.values().stream()
                .filter(person -> person.employeeNumber().equals(employeeNumber))
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
        return roles.stream().filter(held -> held.role().equals(role)).toList();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return people.values().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        return roles.stream().filter(held -> held.person().equals(person)).toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        return roles.stream()
                .filter(held -> held.role().equals(role) && held.scope().equals(scope))
                .toList();
    }

    @Override
    public Map<String, Role> roles() {
        return Map.of();
    }

    private final class Tree implements OrganisationTree {

        @Override
        public LocalDate day() {
            return FOUNDED;
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
            return units.values().stream()
                    .filter(unit -> unit.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<Unit> children(UUID unit) {
            return units.values().stream()
                    .filter(child -> unit.equals(child.parent()))
                    .sorted(Comparator.comparing(Unit::name))
                    .toList();
        }

        @Override
        public Set<UUID> subtree(UUID unit) {
            Set<UUID> ids = new HashSet<>(Set.of(unit));
            children(unit).forEach(child -> ids.addAll(subtree(child.id())));
            return ids;
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
                    .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.COMPANY)
                    .sorted(Comparator.comparing(Unit::name))
                    .toList();
        }
    }
}
