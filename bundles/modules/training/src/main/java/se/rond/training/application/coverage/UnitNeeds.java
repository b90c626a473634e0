// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Unit;
import se.rond.training.application.TargetGroups;
import se.rond.training.application.TrainingDesk;
import se.rond.training.domain.Records;
import se.rond.training.domain.Requirement;

/**
 * Units of which so many people must be trained, whoever they are. A unit where nobody works needs nobody. Works within the
 * running unit of work.
 */
@Component(service = UnitNeeds.class)
public final class UnitNeeds {

    private final TargetGroups groups;
    private final Records records;
    private final TrainingDesk desk;

    @Activate
    public UnitNeeds(@Reference TargetGroups groups, @Reference Records records, @Reference TrainingDesk desk) {
        this.groups = groups;
        this.records = records;
        this.desk = desk;
    }

    /**
     * What a requirement wants of a unit.
     *
     * @param trained how many of those who work there have a valid training
     */
    public record Need(Requirement requirement, Unit unit, int least, int trained) {

        public boolean isMet() {
            return trained >= least;
        }
    }

    /** @param course {@code null} for all */
    public List<Need> on(LocalDate day, @Nullable String course) {
        List<Requirement> wanted = groups.requirements(day, course).stream()
                .filter(requirement -> requirement.leastPerUnit() != null)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        TargetGroups.Day people = groups.on(day);
        OrganisationTree tree = desk.organisation().tree(day);
        Map<String, Map<UUID, LocalDate>> until = new HashMap<>();
        return wanted.stream()
                .flatMap(requirement -> units(people.unitsOf(requirement), tree).stream()
                        .filter(unit -> !people.workingIn(unit.id()).isEmpty())
                        .map(unit -> need(requirement, unit, people, day, until)))
                .toList();
    }

    private Need need(
            Requirement requirement,
            Unit unit,
            TargetGroups.Day people,
            LocalDate day,
            Map<String, Map<UUID, LocalDate>> until) {
        Map<UUID, LocalDate> valid =
                until.computeIfAbsent(requirement.course(), course -> records.validOn(course, day));
        int trained = (int) people.workingIn(unit.id()).stream()
                .map(Person::id)
                .map(valid::get)
                .filter(last -> last != null && !last.isBefore(day))
                .count();
        Integer least = requirement.leastPerUnit();
        return new Need(requirement, unit, least == null ? 0 : least, trained);
    }

    /** Those of the ids that there are that day; all where nothing is said. */
    private Set<Unit> units(@Nullable Set<UUID> ids, OrganisationTree tree) {
        Set<UUID> wanted = ids != null
                ? ids
                : tree.root().map(root -> tree.subtree(root.id())).orElse(Set.of());
        return wanted.stream().flatMap(id -> tree.unit(id).stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
