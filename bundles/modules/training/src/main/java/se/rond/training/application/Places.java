// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Person;
import se.rond.training.api.RecordState;
import se.rond.training.api.RegistrationState;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.RecordKeys;
import se.rond.training.domain.Records;
import se.rond.training.domain.Registration;
import se.rond.training.domain.Registrations;
import se.rond.training.domain.TrainingRecord;
import se.rond.training.domain.TrainingSession;

/** Gives and takes back places at sessions. Works within the running unit of work. */
@Component(service = Places.class)
public final class Places {

    private final Records records;
    private final Registrations registrations;
    private final Elsewhere elsewhere;
    private final Catalogue catalogue;
    private final Invitations invitations;
    private final Completing completing;
    private final Staff staff;
    private final TrainingDesk desk;

    @Activate
    public Places(
            @Reference Records records,
            @Reference Registrations registrations,
            @Reference Elsewhere elsewhere,
            @Reference Catalogue catalogue,
            @Reference Invitations invitations,
            @Reference Completing completing,
            @Reference Staff staff,
            @Reference TrainingDesk desk) {
        this.records = records;
        this.registrations = registrations;
        this.elsewhere = elsewhere;
        this.catalogue = catalogue;
        this.invitations = invitations;
        this.completing = completing;
        this.staff = staff;
        this.desk = desk;
    }

    /** How many have a place or completed it. */
    long taken(UUID session) {
        return records.standing(List.of(session)).stream()
                .filter(each -> each.state() == RecordState.ENROLLED || each.state() == RecordState.COMPLETED)
                .mapToLong(Records.Standing::records)
                .sum();
    }

    boolean isFull(TrainingSession session) {
        Integer most = session.maxParticipants();
        return most != null && taken(session.id()) >= most;
    }

    /** Whoever comes to the session, or wants to, gets no place anywhere else until this unit of work has ended. */
    void takeTurns(TrainingSession session) {
        Set<UUID> people = new HashSet<>();
        registrations.open(session.id()).forEach(each -> people.add(each.person()));
        records.at(session.id()).forEach(each -> people.add(each.person()));
        registrations.takeTurns(people);
    }

    /**
     * From here on nobody else gives the person a place.
     *
     * @throws RuleBroken if the person cannot come to it at all
     */
    void refuseIfImpossible(TrainingSession session, Person person) {
        registrations.takeTurns(List.of(person.id()));
        session.refuseIfOver();
        Catalogue.refuseIfRestricted(catalogue.version(session.courseVersion()));
        if (!person.isEmployedOn(session.day())) {
            throw new RuleBroken(
                    "not-employed-that-day",
                    "Personen är inte anställd den dagen.",
                    "The person is not employed that day.");
        }
        elsewhere.refuseIfBusy(session, person);
    }

    /**
     * Whoever asks for a place comes, if they get it: nobody is given one here before it is said what becomes of the other.
     * After {@link #refuseIfImpossible}, and so in the person's turn.
     *
     * @throws RuleBroken if the person has asked for another one at that time, or waits for it
     */
    void refuseIfWantedElsewhere(TrainingSession session, Person person) {
        elsewhere.refuseIfWanted(session, person);
    }

    /** The registration of the person, in the state or as it was if it is open. */
    Registration registration(TrainingSession session, UUID person, RegistrationState wanted) {
        Optional<Registration> known = registrations.of(session.id(), person);
        if (known.isPresent()) {
            known.get().renew(wanted, desk.sign());
            return known.get();
        }
        Registration made = new Registration(Ids.next(), session.id(), person, wanted, desk.sign());
        registrations.add(made);
        return made;
    }

    /** Gives the place, or puts the person on the waiting list. */
    void admit(TrainingSession session, Registration registration, Person person) {
        if (records.byKey(RecordKeys.placeKey(session.id(), person.id())).isPresent()) {
            return;
        }
        CourseVersion version = catalogue.version(session.courseVersion());
        if (isFull(session)) {
            registration.queue(desk.sign());
            invitations.waiting(registration, session, version);
            recordOf("registration.wait", registration, person);
            return;
        }
        registration.admit(desk.sign());
        TrainingRecord place = new TrainingRecord(
                Ids.next(),
                staff.trainee(person, session.day()),
                version,
                session.id(),
                session.day(),
                null,
                desk.sign());
        records.add(place);
        invitations.invite(registration, session, version);
        recordOf("registration.admit", registration, person);
    }

    private void recordOf(String what, Registration registration, Person person) {
        desk.recordPersonal(
                what,
                "registration",
                registration.id(),
                person.unit(),
                Map.of(),
                Map.of(
                        "person",
                        person.id().toString(),
                        "state",
                        registration.state().name()),
                null);
    }

    /** The place is free again: whoever has waited longest gets it. */
    void freed(TrainingSession session) {
        for (Registration next : registrations.open(session.id())) {
            if (isFull(session)) {
                return;
            }
            if (next.state() == RegistrationState.WAITING) {
                desk.organisation()
                        .person(next.person())
                        .filter(person -> person.isEmployedOn(session.day()) && elsewhere.isFree(session, person))
                        .ifPresent(person -> admit(session, next, person));
            }
        }
    }

    /** The person gives back what they have: a wish, a place in the line, or a place. */
    void withdraw(TrainingSession session, Registration registration) {
        takeTurns(session);
        boolean ended = end(registration, null);
        Optional<TrainingRecord> place = records.byKey(RecordKeys.placeKey(session.id(), registration.person()));
        if (ended && place.isPresent() && completing.end(place.get(), RecordState.CANCELLED)) {
            invitations.givenBack(registration, session, catalogue.version(session.courseVersion()));
            freed(session);
        }
    }

    private boolean end(Registration registration, @Nullable String because) {
        String was = registration.state().name();
        if (!registration.become(RegistrationState.WITHDRAWN, desk.sign())) {
            return false;
        }
        UUID person = registration.person();
        desk.recordPersonal(
                "registration.withdraw",
                "registration",
                registration.id(),
                desk.organisation().person(person).map(Person::unit).orElse(null),
                Map.of("state", was),
                Map.of(
                        "person",
                        person.toString(),
                        "state",
                        registration.state().name()),
                because);
        return true;
    }

    /** The session is called off, and with it what people have there, wait for or have asked for. */
    void dissolve(TrainingSession session) {
        CourseVersion version = catalogue.version(session.courseVersion());
        for (TrainingRecord place : records.at(session.id())) {
            if (place.state() == RecordState.ENROLLED) {
                completing.end(place, RecordState.CANCELLED);
                invitations.calledOff(place.person(), session, version);
            }
        }
        for (Registration each : registrations.open(session.id())) {
            if (each.state() != RegistrationState.ADMITTED) {
                invitations.calledOffWithoutPlace(each, session, version);
            }
            end(each, session.cancelledBecause());
        }
    }

    /**
     * Its time is another.
     *
     * @throws RuleBroken if somebody who has a place, or wants one, has another one then, or wants that
     */
    void refuseIfPeopleAreElsewhere(TrainingSession session) {
        elsewhere.refuseIfAnybodyIs(session);
    }

    /** Time or place is another: whoever waits may have time now, and who gets a place is told of that alone. */
    void moved(TrainingSession session) {
        CourseVersion version = catalogue.version(session.courseVersion());
        records.at(session.id()).stream()
                .filter(place -> place.state() == RecordState.ENROLLED)
                .forEach(place -> {
                    place.moveTo(session.day(), staff.trainee(desk.person(place.person()), session.day()));
                    invitations.moved(place.person(), session, version);
                });
        freed(session);
        registrations.open(session.id()).stream()
                .filter(each -> each.state() != RegistrationState.ADMITTED)
                .forEach(each -> invitations.movedWithoutPlace(each, session, version));
    }

    @Nullable
    UUID recordOf(Registration registration) {
        return registration.state() == RegistrationState.ADMITTED
                ? records.at(registration.session(), registration.person())
                        .map(TrainingRecord::id)
                        .orElse(null)
                : null;
    }
}
