// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.organisation.Organisation;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.platform.followup.application.Confidants;
import se.rond.platform.followup.domain.Finding;

/** Who is to be told at each level: by the role they hold for the place today. */
@Component(service = Recipients.class)
public final class Recipients {

    private final Organisation organisation;
    private final Confidants confidants;

    @Activate
    public Recipients(@Reference Organisation organisation, @Reference Confidants confidants) {
        this.organisation = organisation;
        this.confidants = confidants;
    }

    /** Nobody where the role is vacant. */
    Set<UUID> of(Step step, Finding finding, LocalDate today) {
        if (finding.compartment() != Compartment.GENERAL) {
            return apart(step, finding, today);
        }
        return switch (step) {
            case ASSIGNEE -> assignee(finding, today);
            case RESPONSIBLE -> responsible(finding, today);
            case COORDINATOR -> coordinator(finding, today);
            case HEAD, CRITICAL_HEAD -> heads(finding, today);
            case CRITICAL_AT_ONCE -> {
                Set<UUID> people = new LinkedHashSet<>(responsible(finding, today));
                people.addAll(coordinator(finding, today));
                people.addAll(holders("manager", unit(finding), today));
                yield people;
            }
        };
    }

    /** Never out of the compartment; but who is at the top may be told that something is overdue, and no more. */
    private Set<UUID> apart(Step step, Finding finding, LocalDate today) {
        Ladder ladder = Ladder.of(finding.compartment());
        if (step == Step.HEAD || step == Step.CRITICAL_HEAD) {
            return around(ladder.heads(), finding, today);
        }
        Set<UUID> people = new LinkedHashSet<>();
        switch (step) {
            case ASSIGNEE -> people.addAll(assignee(finding, today));
            case RESPONSIBLE -> people.addAll(around(ladder.responsible(), finding, today));
            case COORDINATOR -> people.addAll(around(ladder.coordinator(), finding, today));
            default -> {
                people.addAll(around(ladder.responsible(), finding, today));
                people.addAll(around(ladder.coordinator(), finding, today));
            }
        }
        people.removeIf(person -> !isWithin(person, finding));
        return people;
    }

    /** Whether the person may see what it is about. */
    boolean isWithin(UUID person, Finding finding) {
        boolean given = person.equals(finding.assignee().person()) && Confidants.isGivenAway(finding.compartment());
        return given
                || confidants.mayRead(
                        person, finding.compartment(), finding.site().place());
    }

    /** In the department, and in the municipality. */
    private Set<UUID> around(List<String> roles, Finding finding, LocalDate today) {
        Set<UUID> people = new LinkedHashSet<>();
        for (String role : roles) {
            people.addAll(holders(role, department(finding), today));
            people.addAll(holders(role, municipality(), today));
        }
        return people;
    }

    /** The person; for a unit, its manager, or whoever represents the owner of the premise. */
    private Set<UUID> assignee(Finding finding, LocalDate today) {
        UUID person = finding.assignee().person();
        if (person != null) {
            return Set.of(person);
        }
        UUID unit = finding.assignee().unit();
        Set<UUID> managers = holders("manager", unit, today);
        if (!managers.isEmpty() || unit == null) {
            return managers;
        }
        Set<UUID> owners = holders("property_owner_rep", unit, today);
        return owners.isEmpty() ? holders("property_owner_rep", finding.site().premise(), today) : owners;
    }

    /** Whoever is responsible for the premise; the manager of the unit where there is no premise or nobody. */
    private Set<UUID> responsible(Finding finding, LocalDate today) {
        Set<UUID> people = holders("fire_safety_responsible", finding.site().premise(), today);
        return people.isEmpty() ? holders("manager", unit(finding), today) : people;
    }

    private Set<UUID> coordinator(Finding finding, LocalDate today) {
        return holders("department_safety_coordinator", department(finding), today);
    }

    private Set<UUID> heads(Finding finding, LocalDate today) {
        Set<UUID> people = new LinkedHashSet<>(holders("department_head", department(finding), today));
        people.addAll(holders("central_safety_officer", municipality(), today));
        return people;
    }

    private @Nullable UUID municipality() {
        return organisation.tree().root().map(Unit::id).orElse(null);
    }

    /** Whoever holds the premise today: a place that was handed over is somebody else's to see to. */
    private UUID unit(Finding finding) {
        return Optional.ofNullable(finding.site().premise())
                .flatMap(organisation::premise)
                .map(premise -> premise.occupant())
                .orElse(finding.site().unit());
    }

    private @Nullable UUID department(Finding finding) {
        return organisation.tree().departmentOf(unit(finding)).map(Unit::id).orElse(null);
    }

    /** Deputies where there is no holder. */
    private Set<UUID> holders(String role, @Nullable UUID scope, LocalDate today) {
        if (scope == null) {
            return Set.of();
        }
        List<RoleAssignment> held = organisation.holders(role, scope, today);
        boolean any = held.stream().anyMatch(assignment -> !assignment.deputy());
        return held.stream()
                .filter(assignment -> !any || !assignment.deputy())
                .map(RoleAssignment::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
