// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.RoleAssignment;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.domain.RegisteredAssignment;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.domain.Today;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;

/** Answers about units and premises from memory, about people and roles from the database or from what it said last. */
@Component
public final class RememberedOrganisation implements Organisation {

    private final RegisterMemory memory;
    private final JpaPeople people;
    private final JpaAssignments assignments;
    private final RoleCatalogue catalogue;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public RememberedOrganisation(
            @Reference RegisterMemory memory,
            @Reference JpaPeople people,
            @Reference JpaAssignments assignments,
            @Reference RoleCatalogue catalogue,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.memory = memory;
        this.people = people;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public OrganisationTree tree(LocalDate day) {
        return memory.state().tree(day);
    }

    @Override
    public OrganisationTree tree() {
        return tree(today());
    }

    @Override
    public Optional<Premise> premise(UUID id) {
        return memory.state().premise(id, today());
    }

    @Override
    public Optional<Premise> premiseByCode(String code) {
        return memory.state().premiseByCode(code, today());
    }

    @Override
    public List<Premise> premises() {
        return memory.state().premises(today());
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(people(List.of(id)).get(id));
    }

    @Override
    public Optional<Person> personByNumber(String employeeNumber) {
        return work.read(() -> people.byNumber(employeeNumber).map(RegisteredPerson::view));
    }

    @Override
    public Map<UUID, Person> people(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return remembered((known, since) -> known.people(ids, since, this::readPeople), () -> readPeople(ids));
    }

    @Override
    public List<Person> people() {
        Supplier<List<Person>> look = () -> work.read(people::all);
        return remembered((known, since) -> known.everybody(since, look), look);
    }

    @Override
    public List<RoleAssignment> rolesOf(UUID person, LocalDate day) {
        Supplier<List<RoleAssignment>> look = () -> work.read(() -> views(assignments.ofPerson(person, day)));
        return remembered((known, since) -> known.rolesOf(person, day, since, look), look);
    }

    @Override
    public List<RoleAssignment> holders(String role, UUID scope, LocalDate day) {
        Supplier<List<RoleAssignment>> look = () -> work.read(() -> views(assignments.holders(role, scope, day)));
        return remembered((known, since) -> known.holders(role, scope, day, since, look), look);
    }

    @Override
    public List<RoleAssignment> holders(String role, LocalDate day) {
        Supplier<List<RoleAssignment>> look = () -> work.read(() -> views(assignments.holders(role, day)));
        return remembered((known, since) -> known.holders(role, day, since, look), look);
    }

    @Override
    public Set<UUID> placesWith(String role, Collection<UUID> places, LocalDate day) {
        Supplier<Set<UUID>> look = () -> work.read(() -> assignments.scopesWith(role, day));
        Set<UUID> held = new HashSet<>(places);
        held.retainAll(remembered((known, since) -> known.placesWith(role, day, since, look), look));
        return held;
    }

    private interface Remembering<T> {
        T ask(KnownPeople known, long readingSince);
    }

    /** Whoever is about to change something, or reads the past, reads the database. */
    private <T> T remembered(Remembering<T> remembering, Supplier<T> look) {
        OptionalLong since = work.readingSince();
        return since.isEmpty() ? look.get() : remembering.ask(memory.people(), since.getAsLong());
    }

    private Map<UUID, Person> readPeople(Collection<UUID> ids) {
        return work.read(() ->
                people.byIds(ids).stream().collect(Collectors.toMap(RegisteredPerson::id, RegisteredPerson::view)));
    }

    @Override
    public Map<String, Role> roles() {
        return catalogue.all();
    }

    private static List<RoleAssignment> views(List<RegisteredAssignment> found) {
        return found.stream().map(RegisteredAssignment::view).toList();
    }

    private LocalDate today() {
        return Today.on(clock);
    }
}
