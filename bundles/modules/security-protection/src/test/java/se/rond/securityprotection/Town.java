// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/** A municipality of one unit, and who holds which role in it. */
public final class Town implements Organisation, OrganisationTree {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    public static final Unit ROOT =
            new Unit(id("KOMMUN"), "KOMMUN", UnitKind.MUNICIPALITY, "Kommunen", null, "/KOMMUN/", LONG_AGO, null, 1);

    private final List<RoleAssignment> roles = new ArrayList<>();

    /** The same text is the same id, in every test. */
    public static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void holds(String role, String person) {
        roles.add(new RoleAssignment(
                UUID.randomUUID(), id(person), role, "municipality", ROOT.id(), LONG_AGO, null, false, 1));
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        return roles.stream()
                .filter(held -> held.role().equals(role) && held.isValidOn(day))
                .toList();
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        return holders(role, day).stream()
                .filter(held -> held.scope().equals(scope))
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
        return Optional.of(ROOT);
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return root().filter(root -> root.id().equals(id));
    }

    @Override
    public Optional<Unit> unitByCode(String code) {
        return root().filter(root -> root.code().equals(code));
    }

    @Override
    public List<Unit> children(UUID unit) {
        return List.of();
    }

    @Override
    public Set<UUID> subtree(UUID unit) {
        return Set.of(unit);
    }

    @Override
    public Optional<Unit> departmentOf(UUID unit) {
        return Optional.empty();
    }

    @Override
    public List<Unit> departments() {
        return List.of();
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
    public Optional<Person> person(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Person> personByNumber(String employeeNumber) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public List<Person> people() {
        return List.of();
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        return List.of();
    }

    @Override
    public Map<String, Role> roles() {
        return Map.of();
    }
}
