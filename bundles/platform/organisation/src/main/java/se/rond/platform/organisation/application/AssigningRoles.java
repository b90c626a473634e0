// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;
import se.rond.organisation.Role;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.domain.AssignmentConflict;
import se.rond.platform.organisation.domain.AssignmentFacts;
import se.rond.platform.organisation.domain.Facts;
import se.rond.platform.organisation.domain.RegisteredAssignment;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.domain.Today;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.persistence.JpaRegister;

/** Gives roles, changes for how long they are held, and ends them. Nobody gives one to themselves. */
@Component(service = AssigningRoles.class)
public final class AssigningRoles {

    private static final Text ASSIGNMENT = new Text("Rolltilldelningen", "The role assignment");

    /**
     * What is asked for.
     *
     * @param person id or employee number
     * @param scope id or code of the unit or premise
     */
    public record Wanted(
            String person,
            String role,
            String scopeKind,
            String scope,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean deputy) {}

    /** An assignment after it was asked for. */
    public record Outcome(RegisteredAssignment assignment, boolean created) {}

    private final RegisterMemory memory;
    private final JpaRegister register;
    private final JpaAssignments assignments;
    private final JpaPeople people;
    private final RoleCatalogue catalogue;
    private final UnitOfWork work;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public AssigningRoles(
            @Reference RegisterMemory memory,
            @Reference JpaRegister register,
            @Reference JpaAssignments assignments,
            @Reference JpaPeople people,
            @Reference RoleCatalogue catalogue,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.memory = memory;
        this.register = register;
        this.assignments = assignments;
        this.people = people;
        this.catalogue = catalogue;
        this.work = work;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes the assignment, or changes its days. Sent again, it is answered as it is.
     *
     * @throws RuleBroken if somebody is responsible there already, or the person holds the role already
     */
    public Outcome assign(UUID id, Wanted asked, IfMatch seen) {
        return work.write(() -> {
            AssignmentFacts wanted = facts(asked);
            allow(wanted);
            access.refuseSelfGrant(wanted.person());
            Optional<RegisteredAssignment> known = assignments.find(id);
            if (known.isEmpty()) {
                return new Outcome(create(id, wanted), true);
            }
            RegisteredAssignment assignment = known.get();
            if (!assignment.facts().equals(wanted)) {
                seen.require(assignment.view().version());
                change(assignment, wanted);
            }
            return new Outcome(assignment, false);
        });
    }

    /** Ends the assignment after the day. Ending it on the same day again changes nothing. */
    public RegisteredAssignment end(UUID id, LocalDate last, @Nullable String reason, IfMatch seen) {
        return work.write(() -> {
            RegisteredAssignment assignment = assignments.find(id).orElseThrow(() -> new NotFound(ASSIGNMENT, id));
            AssignmentFacts before = assignment.facts();
            allow(before);
            if (last.equals(before.validTo())) {
                return assignment;
            }
            seen.requireIfPresent(assignment.view().version());
            inOrder(before.validFrom(), last);
            if (before.validTo() != null && last.isAfter(before.validTo())) {
                access.refuseSelfGrant(before.person()); // it is held longer than before
            }
            AssignmentFacts after = before.until(last);
            refuseConflicts(id, after);
            forgetWhatWasKnown();
            assignment.end(last, reason);
            record("end", assignment, before.to(after), reason);
            return assignment;
        });
    }

    private RegisteredAssignment create(UUID id, AssignmentFacts wanted) {
        refuseConflicts(id, wanted);
        RegisteredAssignment assignment = new RegisteredAssignment(id, wanted);
        forgetWhatWasKnown();
        assignments.add(assignment);
        record("create", assignment, new Facts.Difference(java.util.Map.of(), wanted.all()), null);
        return assignment;
    }

    private void change(RegisteredAssignment assignment, AssignmentFacts wanted) {
        AssignmentFacts before = assignment.facts();
        if (!before.sameHolding(wanted) || !before.scopeKind().equals(wanted.scopeKind())) {
            throw new RuleBroken(
                    "assignment-identity",
                    "Person, roll och plats ändras inte. Avsluta tilldelningen och gör en ny.",
                    "Person, role and place do not change. End the assignment and make a new one.");
        }
        refuseConflicts(assignment.id(), wanted);
        forgetWhatWasKnown();
        assignment.change(wanted);
        record("change", assignment, before.to(wanted), null);
    }

    /** On this node when the unit of work has committed, elsewhere soon. */
    private void forgetWhatWasKnown() {
        register.countChangeOfPeople();
        work.afterCommit(memory::latest);
    }

    private AssignmentFacts facts(Wanted asked) {
        Role role = catalogue.all().get(asked.role());
        if (role == null) {
            throw new Invalid(
                    "/role",
                    "unknown-role",
                    "Rollen finns inte i rollkatalogen.",
                    "The role is not in the role catalogue.");
        }
        if (role.id().equals(Role.EMPLOYEE)) {
            throw new Invalid(
                    "/role",
                    RoleCatalogue.BY_EMPLOYMENT,
                    RoleCatalogue.BY_EMPLOYMENT_WORDS.sv(),
                    RoleCatalogue.BY_EMPLOYMENT_WORDS.en());
        }
        if (!RoleCatalogue.scopeKinds(role).contains(asked.scopeKind())) {
            String kinds = String.join(", ", RoleCatalogue.scopeKinds(role));
            throw new Invalid(
                    "/scopeKind",
                    "scope-of-role",
                    "Rollen gäller för: " + kinds + ".",
                    "The role is held at: " + kinds + ".");
        }
        if (asked.validTo() != null) {
            inOrder(asked.validFrom(), asked.validTo());
        } else if (role.timeLimited()) {
            throw new Invalid(
                    "/validTo",
                    "required",
                    "Rollen är tidsbegränsad: ange slutdatum.",
                    "The role is limited in time: give its end.");
        }
        UUID person = person(asked.person())
                .orElseThrow(() -> new Invalid(
                        "/person",
                        "unknown-person",
                        "Personen finns inte i registret.",
                        "The person is not in the register."));
        UUID scope = Scopes.find(memory.state(), asked.scopeKind(), asked.scope(), Today.on(clock))
                .orElseThrow(() -> new Invalid(
                        "/scope",
                        "unknown-scope",
                        "Ingen sådan plats av det slaget finns i registret.",
                        "There is no such place of that kind in the register."));
        return new AssignmentFacts(
                person, asked.role(), asked.scopeKind(), scope, asked.validFrom(), asked.validTo(), asked.deputy());
    }

    private Optional<UUID> person(String idOrNumber) {
        return ReadingPlaces.id(idOrNumber)
                .map(people::find)
                .orElseGet(() -> people.byNumber(idOrNumber))
                .map(RegisteredPerson::id);
    }

    private static void inOrder(LocalDate begin, LocalDate end) {
        if (end.isBefore(begin)) {
            throw new Invalid(
                    "/validTo",
                    "ends-before-it-begins",
                    "Slutdatum " + end + " är före startdatum " + begin + ".",
                    "The end " + end + " is before the beginning " + begin + ".");
        }
    }

    private void allow(AssignmentFacts facts) {
        boolean fireRole = OrganisationPermissions.FIRE_ROLES.contains(facts.role());
        access.require(
                OrganisationPermissions.MANAGE_ROLES,
                fireRole
                        ? Scopes.place(memory.state(), facts.scopeKind(), facts.scope(), Today.on(clock))
                        : Place.MUNICIPALITY);
    }

    private void refuseConflicts(UUID own, AssignmentFacts facts) {
        assignments.ofScopes(List.of(facts.scope())).stream()
                .filter(other -> !other.id().equals(own))
                .map(other -> AssignmentConflict.between(facts, other.facts()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(conflict -> {
                    throw new RuleBroken(
                            conflict.rule(),
                            conflict.message(),
                            List.of(new Violation("/validFrom", conflict.rule(), conflict.message())));
                });
    }

    private void record(
            String what, RegisteredAssignment assignment, Facts.Difference difference, @Nullable String reason) {
        AssignmentFacts facts = assignment.facts();
        UUID unit = Scopes.place(memory.state(), facts.scopeKind(), facts.scope(), Today.on(clock))
                .unit();
        trail.record(AuditEntry.of(
                        "organisation.role_assignment." + what,
                        "role_assignment",
                        assignment.id(),
                        unit,
                        difference.before(),
                        difference.after())
                .because(reason));
    }
}
