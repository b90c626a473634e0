// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.training.api.TargetKind;
import se.rond.training.domain.Absence;
import se.rond.training.domain.Absences;
import se.rond.training.domain.Courses;
import se.rond.training.domain.Requirement;

/**
 * Who has to be trained on a day: the employed, without those on a long absence and the new whose time has not passed. Where
 * somebody works is the home unit of that day, as far as the register knew it, in the tree of that day. Works within the running unit of work.
 */
@Component(service = TargetGroups.class)
public final class TargetGroups {

    private final Courses courses;
    private final Absences absences;
    private final PastStaff staff;
    private final TrainingDesk desk;

    @Activate
    public TargetGroups(
            @Reference Courses courses,
            @Reference Absences absences,
            @Reference PastStaff staff,
            @Reference TrainingDesk desk) {
        this.courses = courses;
        this.absences = absences;
        this.staff = staff;
        this.desk = desk;
    }

    /**
     * Somebody has to be trained.
     *
     * @param path of the home unit
     * @param role the role that demands it; {@code null} where none does
     */
    public record Member(
            Person person,
            String path,
            Requirement requirement,
            @Nullable String role) {

        public String course() {
            return requirement.course();
        }

        /** The last day to be trained the first time; {@code null}: at once. */
        public @Nullable LocalDate due() {
            Integer days = requirement.dueWithinDays();
            return days == null ? null : person.employedFrom().plusDays(days);
        }

        private boolean isDueBefore(LocalDate day) {
            LocalDate due = due();
            return due == null || due.isBefore(day);
        }
    }

    /** People of a day, looked up once for all requirements. */
    public final class Day {

        private final LocalDate day;
        private final OrganisationTree tree;
        private final Map<UUID, Person> people = new HashMap<>();
        private final Map<UUID, String> paths = new HashMap<>();

        private Day(LocalDate day, Collection<Person> some) {
            this.day = day;
            this.tree = desk.organisation().tree(day);
            Set<UUID> away = absences.on(day).stream()
                    .filter(absence -> absence.isLongOn(day))
                    .map(Absence::person)
                    .collect(Collectors.toSet());
            String top = tree.root().map(Unit::path).orElse("/");
            for (Person person : some) {
                if (person.isEmployedOn(day) && !away.contains(person.id())) {
                    people.put(person.id(), person);
                    paths.computeIfAbsent(
                            person.unit(),
                            unit -> tree.unit(unit).map(Unit::path).orElse(top));
                }
            }
        }

        /** Who has to fulfil a requirement of everybody in it, once for each role that demands it. */
        public List<Member> of(Requirement requirement) {
            return withTheNew(requirement).stream()
                    .filter(member -> member.isDueBefore(day))
                    .toList();
        }

        /** The same, with the new whose time has not passed. */
        public List<Member> withTheNew(Requirement requirement) {
            if (requirement.leastPerUnit() != null || !requirement.holdsOn(day)) {
                return List.of();
            }
            List<Member> members = new ArrayList<>();
            if (requirement.kind() == TargetKind.ROLE) {
                requirement.targets().forEach(role -> members.addAll(holders(requirement, role)));
            } else {
                Set<UUID> units = unitsOf(requirement);
                people.values().stream()
                        .filter(person -> units == null || units.contains(person.unit()))
                        .forEach(person -> members.add(member(requirement, person, null)));
            }
            return members;
        }

        private List<Member> holders(Requirement requirement, String role) {
            return desk.organisation().holders(role, day).stream()
                    .map(RoleAssignment::person)
                    .distinct()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(person -> member(requirement, person, role))
                    .toList();
        }

        private Member member(Requirement requirement, Person person, @Nullable String role) {
            return new Member(person, pathOf(person), requirement, role);
        }

        public String pathOf(Person person) {
            return paths.getOrDefault(person.unit(), "/");
        }

        /** The units that a requirement is about; {@code null} for all. */
        public @Nullable Set<UUID> unitsOf(Requirement requirement) {
            List<String> targets = requirement.targets();
            return switch (requirement.kind()) {
                case ALL_EMPLOYEES, ROLE -> null;
                case UNIT_TYPE ->
                    occupants(premise -> targets.contains(premise.premiseType()) && premise.isActiveOn(day));
                case PREMISE ->
                    occupants(premise -> targets.contains(premise.id().toString()));
                case UNIT -> {
                    Set<UUID> units = new HashSet<>();
                    targets.stream().map(UUID::fromString).forEach(unit -> units.addAll(tree.subtree(unit)));
                    yield units;
                }
            };
        }

        private Set<UUID> occupants(Predicate<Premise> wanted) {
            return desk.organisation().premises().stream()
                    .filter(wanted)
                    .map(Premise::occupant)
                    .collect(Collectors.toSet());
        }

        /** Who works in a unit itself that day, without those on a long absence. */
        public List<Person> workingIn(UUID unit) {
            return people.values().stream()
                    .filter(person -> person.unit().equals(unit))
                    .toList();
        }
    }

    public Day on(LocalDate day) {
        return new Day(day, staff.people(day));
    }

    /** Of these people only. */
    public Day on(LocalDate day, Collection<Person> people) {
        return new Day(day, people);
    }

    /** Requirements that hold on a day; none of a course that names nobody. */
    public List<Requirement> requirements(LocalDate day, @Nullable String course) {
        return courses.countedRequirements().stream()
                .filter(requirement -> requirement.holdsOn(day))
                .filter(requirement -> course == null || course.equals(requirement.course()))
                .toList();
    }
}
