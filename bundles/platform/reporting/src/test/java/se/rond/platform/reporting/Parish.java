// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/** Two departments with a unit each. Nothing before it is founded. */
final class Parish implements Organisation, OrganisationTree {

    private static final LocalDate LONG_AGO = LocalDate.parse("2010-01-01");

    private final Map<UUID, Unit> units = new LinkedHashMap<>();

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    void found() {
        unit("KOMMUN", null, UnitKind.MUNICIPALITY);
        unit("BUN-F", "KOMMUN", UnitKind.DEPARTMENT);
        unit("SKOLA", "BUN-F", UnitKind.UNIT);
        unit("VON-F", "KOMMUN", UnitKind.DEPARTMENT);
        unit("HEMMET", "VON-F", UnitKind.UNIT);
    }

    private void unit(String code, @Nullable String parent, UnitKind kind) {
        String path = (parent == null ? "/" : units.get(id(parent)).path()) + code + "/";
        UUID above = parent == null ? null : id(parent);
        units.put(id(code), new Unit(id(code), code, kind, "Enhet " + code, above, path, LONG_AGO, null, 1));
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
        return Optional.empty();
    }

    @Override
    public List<Unit> departments() {
        return root().map(root -> children(root.id())).orElse(List.of());
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
    public List<Person> people() {
        return List.of();
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        return List.of();
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return Map.of();
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
}
