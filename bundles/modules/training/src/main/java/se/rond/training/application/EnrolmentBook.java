// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Forbidden;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.EnrollingPeople;
import se.rond.training.api.Reason;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Checks;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.Sessions;
import se.rond.training.domain.TrainingSession;

@Component
public final class EnrolmentBook implements EnrollingPeople {

    private static final Text REGISTRATION = new Text("Anmälan", "The registration");
    private static final int REASON_LENGTH = 400;

    private final Registrations registrations;
    private final Sessions sessions;
    private final SessionBook book;
    private final Places places;
    private final Catalogue catalogue;
    private final Invitations invitations;
    private final Staff staff;
    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public EnrolmentBook(
            @Reference Registrations registrations,
            @Reference Sessions sessions,
            @Reference SessionBook book,
            @Reference Places places,
            @Reference Catalogue catalogue,
            @Reference Invitations invitations,
            @Reference Staff staff,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.book = book;
        this.places = places;
        this.catalogue = catalogue;
        this.invitations = invitations;
        this.staff = staff;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public RegistrationView enrol(UUID session, UUID person) {
        UUID id = work.write(() -> {
            TrainingSession at = book.requireToChange(session);
            Person known = desk.person(person);
            desk.requireAt(TrainingPermissions.MANAGE_STAFF, known.unit());
            places.refuseIfImpossible(at, known);
            Registration registration = places.registration(at, person, RegistrationState.REQUESTED);
            places.admit(at, registration, known);
            return registration.id();
        });
        return view(id);
    }

    @Override
    public RegistrationView register(UUID session) {
        UUID me = me();
        UUID id = work.write(() -> {
            TrainingSession at = book.requireToChange(session);
            Person known = desk.person(me);
            places.refuseIfImpossible(at, known);
            if (!at.isOpenForAll()) {
                throw new RuleBroken(
                        "session-by-invitation",
                        "Till tillfället anmäler man sig inte själv. Tala med din chef.",
                        "One does not sign up for the session oneself. Talk to your manager.");
            }
            Registration registration = places.registration(at, me, RegistrationState.REQUESTED);
            if (registration.state() == RegistrationState.REQUESTED) {
                ask(at, known, registration);
            }
            return registration.id();
        });
        return view(id);
    }

    private void ask(TrainingSession session, Person person, Registration registration) {
        CourseVersion version = catalogue.version(session.courseVersion());
        staff.managersOf(person).forEach(manager -> invitations.asked(manager, session, version, registration));
        desk.recordPersonal(
                "registration.request",
                "registration",
                registration.id(),
                person.unit(),
                Map.of(),
                Map.of("person", person.id().toString(), "session", session.id().toString()),
                null);
    }

    private UUID me() {
        UUID me = desk.me();
        if (me == null) {
            throw new Forbidden(
                    "account-without-person",
                    new Text(
                            "Kontot hör inte till någon person i registret.",
                            "The account belongs to nobody in the register."));
        }
        return me;
    }

    @Override
    public RegistrationView approve(UUID id) {
        work.write(() -> {
            Registration registration = require(id);
            Person person = requireManaged(registration);
            refuseOwn(person);
            TrainingSession session = book.requireToChange(registration.session());
            if (registration.state() == RegistrationState.REQUESTED) {
                places.refuseIfImpossible(session, person);
                places.admit(session, registration, person);
            } else if (!registration.isOpen()) {
                registration.become(RegistrationState.ADMITTED, desk.sign());
            }
        });
        return view(id);
    }

    /** Nobody approves what they asked for themselves, but whoever keeps the register may. */
    private void refuseOwn(Person person) {
        if (person.id().equals(desk.me()) && !desk.mayAt(TrainingPermissions.EDIT, person.unit())) {
            throw new Forbidden(
                    "own-registration",
                    new Text(
                            "Du kan inte godkänna din egen anmälan. Din chef gör det.",
                            "You cannot approve your own registration. Your manager does."));
        }
    }

    @Override
    public RegistrationView decline(UUID id, Reason why) {
        new Checks().words(why.reason(), REASON_LENGTH, "/reason").refuse();
        work.write(() -> {
            Registration registration = require(id);
            Person person = requireManaged(registration);
            if (registration.become(RegistrationState.DECLINED, desk.sign())) {
                TrainingSession session = book.requireToChange(registration.session());
                invitations.declined(person.id(), session, catalogue.version(session.courseVersion()), registration);
                desk.recordPersonal(
                        "registration.decline",
                        "registration",
                        id,
                        person.unit(),
                        Map.of(),
                        Map.of("person", person.id().toString()),
                        why.reason().strip());
            }
        });
        return view(id);
    }

    @Override
    public RegistrationView withdraw(UUID id) {
        work.write(() -> {
            Registration registration = require(id);
            if (!registration.person().equals(desk.me())) {
                requireManaged(registration);
            }
            if (registration.isOpen()) {
                TrainingSession session = book.requireToChange(registration.session());
                session.refuseIfOver();
                places.withdraw(session, registration);
            }
        });
        return view(id);
    }

    private Registration require(UUID id) {
        return registrations.find(id).filter(this::isVisible).orElseThrow(() -> new NotFound(REGISTRATION, id));
    }

    private boolean isVisible(Registration registration) {
        return registration.person().equals(desk.me())
                || desk.organisation()
                        .person(registration.person())
                        .filter(person -> desk.mayAt(TrainingPermissions.MANAGE_STAFF, person.unit()))
                        .isPresent();
    }

    private Person requireManaged(Registration registration) {
        Person person = desk.person(registration.person());
        desk.requireAt(TrainingPermissions.MANAGE_STAFF, person.unit());
        return person;
    }

    private RegistrationView view(UUID id) {
        return work.read(() -> views(List.of(require(id))).get(0));
    }

    private List<RegistrationView> views(List<Registration> rows) {
        Map<UUID, TrainingSession> at =
                sessions.named(rows.stream().map(Registration::session).toList());
        Map<UUID, CourseVersion> versions = catalogue.versions(
                at.values().stream().map(TrainingSession::courseVersion).toList());
        Staff.Names names = staff.names(
                new HashSet<>(rows.stream().map(Registration::person).toList()));
        return rows.stream()
                .map(row -> {
                    TrainingSession session = Objects.requireNonNull(at.get(row.session()));
                    return new RegistrationView(
                            row.id(),
                            row.session(),
                            Objects.requireNonNull(versions.get(session.courseVersion()))
                                    .facts()
                                    .name(),
                            session.startsAt(),
                            session.place(),
                            names.ref(row.person()),
                            staff.unit(names.unit(row.person())),
                            row.state(),
                            row.registeredAt(),
                            places.recordOf(row),
                            row.version());
                })
                .toList();
    }

    @Override
    public Page<RegistrationView> registrations(
            @Nullable UUID session, Set<RegistrationState> states, PageRequest request) {
        Set<UUID> people = staff.within(TrainingPermissions.MANAGE_STAFF);
        if (people != null && people.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return page(new Registrations.Selection(session, people, states), request);
    }

    @Override
    public Page<RegistrationView> own(PageRequest request) {
        UUID me = desk.me();
        return me == null
                ? new Page<>(List.of(), null)
                : page(new Registrations.Selection(null, Set.of(me), Set.of()), request);
    }

    private Page<RegistrationView> page(Registrations.Selection selection, PageRequest request) {
        Registrations.Seen after = request.cursor(2)
                .map(cursor -> cursor.read(
                        parts -> new Registrations.Seen(Instant.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return work.read(() -> {
            List<Registration> rows = WithinReach.rows(
                    selection.people(),
                    after,
                    request.limit() + 1,
                    (some, from, most) -> registrations.page(
                            new Registrations.Selection(selection.session(), some, selection.states()), from, most),
                    Registration::person,
                    row -> new Registrations.Seen(row.registeredAt(), row.id()));
            Page<Registration> page = Page.of(
                    rows,
                    request.limit(),
                    row -> row,
                    last -> List.of(last.registeredAt().toString(), last.id().toString()));
            return new Page<>(views(page.items()), page.next());
        });
    }
}
