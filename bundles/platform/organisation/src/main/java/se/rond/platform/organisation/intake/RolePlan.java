// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.kernel.Ids;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.application.Scopes;
import se.rond.platform.organisation.domain.AssignmentConflict;
import se.rond.platform.organisation.domain.AssignmentFacts;
import se.rond.platform.organisation.domain.RegisteredAssignment;
import se.rond.platform.organisation.intake.RoleIntake.Told;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;

/** Roles to give and to change. Who holds a role but is not in the file goes on holding it. */
final class RolePlan implements Plan {

    /** @param id of the one in the register; {@code null} for a new one */
    private record Holding(
            @Nullable UUID id,
            AssignmentFacts facts,
            @Nullable Told told) {}

    private record Change(UUID id, AssignmentFacts before, AssignmentFacts after) {}

    private final RegisterState register;
    private final JpaAssignments assignments;
    private final AccessControl access;
    private final LocalDate today;
    private final Map<UUID, List<Holding>> holdings = new HashMap<>();
    private final List<AssignmentFacts> created = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();

    RolePlan(
            List<Told> rows,
            RegisterState register,
            JpaPeople people,
            JpaAssignments assignments,
            AccessControl access,
            LocalDate today) {
        this.register = register;
        this.assignments = assignments;
        this.access = access;
        this.today = today;
        Map<String, UUID> persons = new HashMap<>();
        people.byNumbers(rows.stream().map(Told::number).toList())
                .forEach(person -> persons.put(person.employeeNumber(), person.id()));
        for (RegisteredAssignment known :
                assignments.ofScopes(rows.stream().map(Told::scope).toList())) {
            at(known.facts().scope()).add(new Holding(known.id(), known.facts(), null));
        }
        rows.forEach(told -> person(told, persons).ifPresent(person -> replace(told, person)));
        rows.stream().filter(told -> told.row().isSound()).forEach(this::plan);
    }

    private static Optional<UUID> person(Told told, Map<String, UUID> persons) {
        Optional<UUID> person = Optional.ofNullable(persons.get(told.number()));
        told.row().known(RoleIntake.NUMBER, told.number(), person, "unknown-person", Expected.PERSON);
        return person;
    }

    /** Puts what is told in the place of what the register has for the same person, role, place and first day. */
    private void replace(Told told, UUID person) {
        AssignmentFacts facts = new AssignmentFacts(
                person, told.role(), told.scopeKind(), told.scope(), told.from(), told.to(), told.deputy());
        List<Holding> there = at(told.scope());
        for (int i = 0; i < there.size(); i++) {
            Holding holding = there.get(i);
            if (holding.facts().sameHolding(facts)
                    && holding.facts().validFrom().equals(facts.validFrom())) {
                if (holding.told() != null) {
                    Duplicates.fault(
                            told.row(),
                            RoleIntake.NUMBER,
                            "duplicate-row",
                            told.number(),
                            holding.told().row().line());
                } else {
                    there.set(i, new Holding(holding.id(), facts, told));
                    compare(told, holding, facts);
                }
                return;
            }
        }
        there.add(new Holding(null, facts, told));
        refuseSelfGrant(told, person);
    }

    private void compare(Told told, Holding holding, AssignmentFacts facts) {
        if (holding.id() != null && !holding.facts().equals(facts)) {
            refuseSelfGrant(told, facts.person());
            changed.add(new Change(holding.id(), holding.facts(), facts));
        }
    }

    private void refuseSelfGrant(Told told, UUID person) {
        if (person.equals(access.caller().person())) {
            told.row()
                    .fault(
                            RoleIntake.NUMBER,
                            "no-self-grant",
                            "Du kan inte tilldela dig själv en roll.",
                            "You cannot grant a role to yourself.");
        }
    }

    /** A row that contradicts the register or an earlier row has the fault; of two rows the first counts. */
    private void plan(Told told) {
        List<Holding> there = at(told.scope());
        int own = indexOf(there, told);
        if (own < 0) {
            return;
        }
        AssignmentFacts facts = there.get(own).facts();
        there.stream()
                .filter(other -> counts(other, told))
                .map(other -> AssignmentConflict.between(facts, other.facts()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(conflict -> told.row()
                        .fault(
                                conflict == AssignmentConflict.OVERLAPS ? RoleIntake.FROM : RoleIntake.SCOPE_CODE,
                                conflict.rule(),
                                conflict.message().sv(),
                                conflict.message().en()));
        if (told.row().isSound() && there.get(own).id() == null) {
            created.add(facts);
        }
    }

    private static boolean counts(Holding other, Told told) {
        Told row = other.told();
        return row == null
                || row != told
                        && row.row().isSound()
                        && row.row().line() < told.row().line();
    }

    private static int indexOf(List<Holding> there, Told told) {
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).told() == told) {
                return i;
            }
        }
        return -1;
    }

    private List<Holding> at(UUID scope) {
        return holdings.computeIfAbsent(scope, id -> new ArrayList<>());
    }

    @Override
    public int created() {
        return created.size();
    }

    @Override
    public int changed() {
        return changed.size();
    }

    @Override
    public void apply(ImportTrail trail) {
        for (AssignmentFacts facts : created) {
            UUID id = Ids.next();
            assignments.add(new RegisteredAssignment(id, facts));
            trail.created("role_assignment", id, unit(facts), facts.all());
        }
        for (Change change : changed) {
            assignments
                    .find(change.id())
                    .orElseThrow(() -> new IllegalStateException("assignment " + change.id() + " is gone"))
                    .change(change.after());
            trail.changed(
                    "role_assignment",
                    change.id(),
                    unit(change.after()),
                    change.before().to(change.after()));
        }
    }

    private @Nullable UUID unit(AssignmentFacts facts) {
        return Scopes.place(register, facts.scopeKind(), facts.scope(), today).unit();
    }
}
