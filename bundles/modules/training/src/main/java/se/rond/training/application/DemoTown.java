// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.training.domain.Trainee;

/** The people of the demonstration, read once before anything is written. */
final class DemoTown {

    private final LocalDate today;
    private final List<Person> people;
    private final Map<UUID, String> paths = new HashMap<>();
    private final Map<UUID, Set<String>> roles = new HashMap<>();

    DemoTown(Organisation organisation, LocalDate today, Set<String> wanted) {
        this.today = today;
        this.people = organisation.people();
        OrganisationTree tree = organisation.tree();
        String top = tree.root().map(Unit::path).orElse("/");
        for (Person person : people) {
            paths.computeIfAbsent(
                    person.unit(), unit -> tree.unit(unit).map(Unit::path).orElse(top));
        }
        for (String role : wanted) {
            organisation
                    .holders(role, today)
                    .forEach(held -> roles.computeIfAbsent(held.person(), none -> new HashSet<>())
                            .add(role));
        }
    }

    LocalDate today() {
        return today;
    }

    List<Person> people() {
        return people;
    }

    Set<String> rolesOf(Person person) {
        return roles.getOrDefault(person.id(), Set.of());
    }

    Trainee trainee(Person person) {
        @Nullable String path = paths.get(person.unit());
        return new Trainee(person.id(), person.unit(), path == null ? "/" : path);
    }
}
