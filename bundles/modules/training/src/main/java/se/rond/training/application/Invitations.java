// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Notices;
import se.rond.notices.Urgency;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Registration;
import se.rond.training.domain.TrainingSession;

/** Tells people of sessions: that they have a place, that it is another time, that it is off. Names courses and places only. */
@Component(service = Invitations.class)
public final class Invitations {

    private static final String SESSIONS = "/training/sessions/";

    private final Notices notices;

    @Activate
    public Invitations(@Reference Notices notices) {
        this.notices = notices;
    }

    void invite(UUID person, TrainingSession session, CourseVersion version, Registration registration) {
        Text name = version.facts().name();
        notices.tell(
                person,
                notice(
                                "training.place",
                                "session/" + session.id() + "/place/" + registration.registeredAt(),
                                new Text("Du har en plats: " + name.sv(), "You have a place: " + name.en()),
                                SessionCalendar.when(session),
                                session,
                                Urgency.IMMEDIATE)
                        .with(SessionCalendar.appointment(session, version, false)));
    }

    void moved(UUID person, TrainingSession session, CourseVersion version) {
        Text name = version.facts().name();
        notices.tell(
                person,
                notice(
                                "training.moved",
                                "session/" + session.id() + "/moved/" + session.sequence(),
                                new Text("Ny tid eller plats: " + name.sv(), "Another time or place: " + name.en()),
                                SessionCalendar.when(session),
                                session,
                                Urgency.IMMEDIATE)
                        .with(SessionCalendar.appointment(session, version, false)));
    }

    /** For the person: the session is called off, or the person has given the place back. */
    void off(UUID person, TrainingSession session, CourseVersion version, String occasion) {
        Text name = version.facts().name();
        notices.tell(
                person,
                notice(
                                "training.off",
                                "session/" + session.id() + "/off/" + occasion,
                                new Text("Avbokat: " + name.sv(), "Called off: " + name.en()),
                                SessionCalendar.when(session),
                                session,
                                Urgency.IMMEDIATE)
                        .with(SessionCalendar.appointment(session, version, true)));
    }

    void waiting(UUID person, TrainingSession session, CourseVersion version, Registration registration) {
        Text name = version.facts().name();
        notices.tell(
                person,
                notice(
                        "training.waiting",
                        "session/" + session.id() + "/waiting/" + registration.registeredAt(),
                        new Text("Du står på väntelistan: " + name.sv(), "You are on the waiting list: " + name.en()),
                        SessionCalendar.when(session),
                        session,
                        Urgency.DIGEST));
    }

    void declined(UUID person, TrainingSession session, CourseVersion version, Registration registration) {
        Text name = version.facts().name();
        notices.tell(
                person,
                notice(
                        "training.declined",
                        "session/" + session.id() + "/declined/" + registration.registeredAt(),
                        new Text("Anmälan är inte godkänd: " + name.sv(), "Not approved: " + name.en()),
                        new Text("Tala med din chef.", "Talk to your manager."),
                        session,
                        Urgency.DIGEST));
    }

    /** Somebody of the manager's staff wants to come. Who it is stands in Rond. */
    void asked(UUID manager, TrainingSession session, CourseVersion version, Registration registration) {
        Text name = version.facts().name();
        notices.tell(
                manager,
                new Notice(
                        "training.approve",
                        "registration/" + registration.id() + "/" + registration.registeredAt(),
                        new Text("Att godkänna: anmälan till " + name.sv(), "To approve: sign-up for " + name.en()),
                        SessionCalendar.when(session),
                        "/training/staff",
                        Urgency.DIGEST));
    }

    private static Notice notice(
            String kind, String key, Text subject, Text body, TrainingSession session, Urgency urgency) {
        return new Notice(kind, key, subject, body, SESSIONS + session.id(), urgency);
    }
}
