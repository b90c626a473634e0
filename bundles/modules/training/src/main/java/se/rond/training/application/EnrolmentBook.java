// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.EnrollingPeople;
import se.rond.training.api.RegistrationFilter;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.TrainingPermissions;
import se.rond.training.domain.Checks;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.TrainingSession;

@Component
public final class EnrolmentBook implements EnrollingPeople {

    private static final Text REGISTRATION = new Text("Anmälan", "The registration");
    private static final Text NOT_YOURS_TO_ENROL = new Text(
            "Personen hör inte till dem som du får anmäla. Be personens chef eller utbildningsadministratören göra det.",
            "The person is not among those whom you may enrol. Ask their manager or the training administrator to do it.");
    private static final int REASON_LENGTH = 400;

    private final Registrations registrations;
    private final RegistrationViews views;
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
            @Reference RegistrationViews views,
            @Reference SessionBook book,
            @Reference Places places,
            @Reference Catalogue catalogue,
            @Reference Invitations invitations,
            @Reference Staff staff,
            @Reference TrainingDesk desk,
            @Reference UnitOfWork work) {
        this.registrations = registrations;
        this.views = views;
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
            refuseUnlessManaged(known);
            places.refuseIfImpossible(at, known);
            places.refuseIfWantedElsewhere(at, known);
            Registration registration = places.registration(at, person, RegistrationState.REQUESTED);
            places.admit(at, registration, known);
            return registration.id();
        });
        return view(id);
    }

    private void refuseUnlessManaged(Person person) {
        if (!desk.mayAt(TrainingPermissions.MANAGE_STAFF, person.unit())) {
            throw new Forbidden("not-permitted", NOT_YOURS_TO_ENROL);
        }
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
            places.refuseIfWantedElsewhere(at, known);
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
                places.refuseIfWantedElsewhere(session, person);
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
        new Checks().words(why.given(), REASON_LENGTH, "/reason").refuse();
        work.write(() -> {
            Registration registration = require(id);
            Person person = requireManaged(registration);
            if (registration.become(RegistrationState.DECLINED, desk.sign())) {
                TrainingSession session = book.requireToChange(registration.session());
                invitations.declined(registration, session, catalogue.version(session.courseVersion()));
                desk.recordPersonal(
                        "registration.decline",
                        "registration",
                        id,
                        person.unit(),
                        Map.of(),
                        Map.of("person", person.id().toString()),
                        why.given().strip());
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
        return work.read(() -> views.of(List.of(require(id))).get(0));
    }

    @Override
    public Page<RegistrationView> registrations(RegistrationFilter filter, PageRequest request) {
        Set<UUID> people = staff.within(TrainingPermissions.MANAGE_STAFF);
        return page(filter, people, request);
    }

    @Override
    public Page<RegistrationView> own(RegistrationFilter filter, PageRequest request) {
        UUID me = desk.me();
        return page(filter, me == null ? Set.of() : Set.of(me), request);
    }

    private Page<RegistrationView> page(RegistrationFilter filter, @Nullable Set<UUID> people, PageRequest request) {
        if (people != null && people.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Registrations.Selection selection = new Registrations.Selection(
                filter.session(), people, filter.states(), filter.upcoming() ? desk.now() : null);
        Registrations.Seen after = request.cursor(2)
                .map(cursor -> cursor.read(
                        parts -> new Registrations.Seen(Instant.parse(parts.part(0)), UUID.fromString(parts.part(1)))))
                .orElse(null);
        return work.read(() -> {
            List<Registration> rows = WithinReach.rows(
                    people,
                    after,
                    request.limit() + 1,
                    (some, from, most) -> registrations.page(selection.of(some), from, most),
                    Registration::person,
                    row -> new Registrations.Seen(row.registeredAt(), row.id()));
            Page<Registration> page = Page.of(
                    rows,
                    request.limit(),
                    row -> row,
                    last -> List.of(last.registeredAt().toString(), last.id().toString()));
            return new Page<>(views.of(page.items()), page.next());
        });
    }
}
