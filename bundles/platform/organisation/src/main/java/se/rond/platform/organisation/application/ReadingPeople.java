// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Cursor;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.organisation.OrganisationTree;
import se.rond.organisation.Person;
import se.rond.organisation.Premise;
import se.rond.organisation.Role;
import se.rond.organisation.Unit;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.domain.AssignmentFacts;
import se.rond.platform.organisation.domain.RegisteredAssignment;
import se.rond.platform.organisation.domain.RegisteredPerson;
import se.rond.platform.organisation.domain.Today;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;

/** People and who holds which role. Who has a protected identity is in no list of people, and nameless everywhere. */
@Component(service = ReadingPeople.class)
public final class ReadingPeople {

    private static final Text PERSON = new Text("Personen", "The person");

    /** What role assignments are narrowed by; {@code null} is no limit. */
    public record RoleQuery(
            @Nullable UUID person,
            @Nullable String role,
            @Nullable String scope,
            boolean current) {}

    private final RegisterMemory memory;
    private final ReadingPlaces places;
    private final JpaPeople people;
    private final JpaAssignments assignments;
    private final RoleCatalogue catalogue;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public ReadingPeople(
            @Reference RegisterMemory memory,
            @Reference ReadingPlaces places,
            @Reference JpaPeople people,
            @Reference JpaAssignments assignments,
            @Reference RoleCatalogue catalogue,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.memory = memory;
        this.places = places;
        this.people = people;
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.work = work;
        this.clock = clock;
    }

    /**
     * People by family name.
     *
     * @param search beginning of a name, a number or an e-mail address
     * @param unit id or code; those of the units below count in
     */
    public Page<PersonView> people(@Nullable String search, @Nullable String unit, PageRequest page) {
        ReadingPlaces.onlyOrder(page, "name");
        OrganisationTree tree = memory.state().tree(today());
        Collection<UUID> units = unit == null ? null : places.subtree(unit);
        boolean everywhere = units != null
                && tree.root().filter(root -> units.contains(root.id())).isPresent();
        return work.read(() -> {
            List<RegisteredPerson> found = people.list(
                    search, everywhere ? null : units, page.cursor(2).orElse(null), page.limit() + 1);
            return Page.of(
                    found,
                    page.limit(),
                    person -> PersonView.of(person.view(), tree),
                    person -> List.of(person.familyKey(), person.id().toString()));
        });
    }

    public PersonView person(UUID id) {
        OrganisationTree tree = memory.state().tree(today());
        return work.read(() -> people.find(id)
                .map(person -> PersonView.of(person.view(), tree))
                .orElseThrow(() -> new NotFound(PERSON, id)));
    }

    /** Role assignments, oldest first. */
    public Page<AssignmentView> assignments(RoleQuery query, PageRequest page) {
        ReadingPlaces.onlyOrder(page, "id");
        JpaAssignments.Filter filter = new JpaAssignments.Filter(
                query.person(),
                query.role(),
                query.scope() == null ? null : scope(query.scope()),
                query.current() ? today() : null);
        UUID after = page.cursor(1).map(ReadingPeople::id).orElse(null);
        return work.read(() -> {
            List<RegisteredAssignment> found = assignments.list(filter, after, page.limit() + 1);
            Map<UUID, Person> holders = holders(found);
            return Page.of(
                    found,
                    page.limit(),
                    one -> view(one, holders),
                    one -> List.of(one.id().toString()));
        });
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.part(0));
        } catch (IllegalArgumentException ofAnotherList) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
    }

    public AssignmentView view(RegisteredAssignment assignment) {
        return work.read(() -> view(assignment, holders(List.of(assignment))));
    }

    private Map<UUID, Person> holders(List<RegisteredAssignment> found) {
        Map<UUID, Person> holders = new HashMap<>();
        people.byIds(found.stream().map(one -> one.facts().person()).toList())
                .forEach(person -> holders.put(person.id(), person.view()));
        return holders;
    }

    private AssignmentView view(RegisteredAssignment assignment, Map<UUID, Person> holders) {
        AssignmentFacts facts = assignment.facts();
        Person person = holders.get(facts.person());
        Role role = catalogue.all().get(facts.role());
        RegisterState state = memory.state();
        Premise premise = state.premise(facts.scope(), today()).orElse(null);
        Unit unit = state.tree(today()).unit(facts.scope()).orElse(null);
        return new AssignmentView(
                assignment.id(),
                facts.person(),
                person == null ? "" : person.name(),
                facts.role(),
                role == null ? Text.same(facts.role()) : role.name(),
                facts.scopeKind(),
                facts.scope(),
                premise != null ? premise.code() : unit == null ? null : unit.code(),
                premise != null ? premise.name() : unit == null ? null : unit.name(),
                facts.validFrom(),
                facts.validTo(),
                facts.deputy(),
                facts.isValidOn(today()) && (person == null || !person.isEmployedOn(today())),
                assignment.view().version());
    }

    private UUID scope(String idOrCode) {
        return ReadingPlaces.id(idOrCode).orElseGet(() -> {
            RegisterState state = memory.state();
            return state.known(idOrCode)
                    .map(KnownPremise::id)
                    .or(() -> state.unit(idOrCode))
                    .orElseThrow(() -> new NotFound(new Text("Platsen", "The place"), idOrCode));
        });
    }

    private LocalDate today() {
        return Today.on(clock);
    }
}
