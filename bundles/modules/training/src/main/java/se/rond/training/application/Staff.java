// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Scope;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.PersonRef;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitRef;
import se.rond.training.domain.Trainee;

/** Who works where, who manages whom, and how they are called. */
@Component(service = Staff.class)
public final class Staff {

    private static final String PROTECTED = "skyddad";
    private static final String MANAGER = "manager";
    private static final String HEAD = "department_head";

    private final TrainingDesk desk;

    @Activate
    public Staff(@Reference TrainingDesk desk) {
        this.desk = desk;
    }

    /** Ids of those whom the caller reaches by a permission, by their unit of today; {@code null} for everybody. */
    @Nullable
    Set<UUID> within(String permission) {
        Scope scope = desk.scope(permission);
        if (scope.everything()) {
            return null;
        }
        if (scope.units().isEmpty()) {
            return Set.of();
        }
        return desk.organisation().people().stream()
                .filter(person -> scope.units().contains(person.unit()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** A person where they stand on a day: the home unit of today, as the tree was that day. */
    public Trainee trainee(Person person, LocalDate day) {
        return new Trainee(person.id(), person.unit(), pathOn(person.unit(), day));
    }

    public String pathOn(UUID unit, LocalDate day) {
        return paths(day).of(unit);
    }

    /** The trees of a day, looked up once for many people. */
    public Paths paths(LocalDate day) {
        return new Paths(desk.organisation().tree(day), desk.organisation().tree());
    }

    /** Where units stood on a day; one that was not there yet, where it stands today. */
    public record Paths(OrganisationTree then, OrganisationTree now) {

        public Trainee trainee(Person person) {
            return new Trainee(person.id(), person.unit(), of(person.unit()));
        }

        String of(UUID unit) {
            return then.unit(unit)
                    .or(() -> now.unit(unit))
                    .or(then::root)
                    .map(Unit::path)
                    .orElse("/");
        }
    }

    /** Who manages a person: of the unit, or else of the nearest above it, never the person. */
    public List<UUID> managersOf(Person person) {
        OrganisationTree tree = desk.organisation().tree();
        Optional<Unit> unit = tree.unit(person.unit());
        while (unit.isPresent()) {
            UUID place = unit.get().id();
            for (String role : List.of(MANAGER, HEAD)) {
                List<UUID> found = desk.organisation().holders(role, place, desk.today()).stream()
                        .map(RoleAssignment::person)
                        .filter(holder -> !holder.equals(person.id()))
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
            unit = Optional.ofNullable(unit.get().parent()).flatMap(tree::unit);
        }
        return List.of();
    }

    /** Looked up once for a whole list. */
    Names names(Collection<@Nullable UUID> ids) {
        return new Names(
                desk.organisation().people(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** How people are called; those whose identity is protected are not. */
    static final class Names {

        private final Map<UUID, Person> people;

        private Names(Map<UUID, Person> people) {
            this.people = people;
        }

        PersonRef ref(UUID id) {
            Person person = people.get(id);
            if (person == null) {
                return new PersonRef(id, "–");
            }
            return person.identityProtected() ? new PersonRef(null, PROTECTED) : new PersonRef(id, person.name());
        }

        @Nullable
        UUID unit(UUID id) {
            Person person = people.get(id);
            return person == null ? null : person.unit();
        }
    }

    @Nullable
    UnitRef unit(@Nullable UUID id) {
        return id == null
                ? null
                : desk.organisation()
                        .tree()
                        .unit(id)
                        .map(unit -> new UnitRef(unit.id(), unit.code(), unit.name()))
                        .orElse(null);
    }
}
