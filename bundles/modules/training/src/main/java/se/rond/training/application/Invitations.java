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
import se.rond.training.api.RegistrationState;
import se.rond.training.domain.CourseVersion;
import se.rond.training.domain.Registration;
import se.rond.training.domain.TrainingSession;

/**
 * Tells people of sessions: that they have a place, that it is another time, that it is off. Names courses and places only. Who
 * has a place is told at once and has it in the calendar; who waits or has asked is told as they chose, and has nothing there.
 */
@Component(service = Invitations.class)
public final class Invitations {

    private static final Text STILL_WAITS =
            new Text("Du står kvar på väntelistan.", "You are still on the waiting list.");
    private static final Text STILL_ASKED =
            new Text("Din anmälan väntar på din chef.", "Your registration waits for your manager.");
    private static final Text ENDED = new Text(
            "Din anmälan är avslutad. Välj ett annat tillfälle.",
            "Your registration has ended. Choose another session.");
    private static final Text TALK = new Text("Tala med din chef.", "Talk to your manager.");
    private static final Text APPROVE = new Text("Att godkänna: anmälan till ", "To approve: sign-up for ");

    /** What is told of a session, each once for every occasion. */
    private enum News {
        PLACE("place", "Du har en plats", "You have a place"),
        WAITING("waiting", "Du står på väntelistan", "You are on the waiting list"),
        DECLINED("declined", "Anmälan är inte godkänd", "Not approved"),
        MOVED("moved", "Ny tid eller plats", "Another time or place"),
        GIVEN_BACK("off", "Avbokat", "Called off"),
        CALLED_OFF("off", "Inställt", "Called off");

        private final String word;
        private final Text subject;

        News(String word, String sv, String en) {
            this.word = word;
            this.subject = new Text(sv + ": ", en + ": ");
        }
    }

    private final Notices notices;

    @Activate
    public Invitations(@Reference Notices notices) {
        this.notices = notices;
    }

    void invite(Registration registration, TrainingSession session, CourseVersion version) {
        tellAtOnce(registration.person(), News.PLACE, registration.registeredAt(), session, version);
    }

    /** For a person who has a place. */
    void moved(UUID person, TrainingSession session, CourseVersion version) {
        tellAtOnce(person, News.MOVED, session.sequence(), session, version);
    }

    /** For whoever waits for a place, or has asked for one. */
    void movedWithoutPlace(Registration registration, TrainingSession session, CourseVersion version) {
        Text standing = registration.state() == RegistrationState.WAITING ? STILL_WAITS : STILL_ASKED;
        tell(registration, News.MOVED, session.sequence(), session, version, and(session, standing));
    }

    /** For a person who had a place. */
    void calledOff(UUID person, TrainingSession session, CourseVersion version) {
        tellAtOnce(person, News.CALLED_OFF, "session", session, version);
    }

    /** For whoever waited for a place, or had asked for one. */
    void calledOffWithoutPlace(Registration registration, TrainingSession session, CourseVersion version) {
        tell(registration, News.CALLED_OFF, "session", session, version, and(session, ENDED));
    }

    /** The person has given the place back. */
    void givenBack(Registration registration, TrainingSession session, CourseVersion version) {
        tellAtOnce(registration.person(), News.GIVEN_BACK, "place/" + registration.registeredAt(), session, version);
    }

    void waiting(Registration registration, TrainingSession session, CourseVersion version) {
        Text when = SessionCalendar.when(session);
        tell(registration, News.WAITING, registration.registeredAt(), session, version, when);
    }

    void declined(Registration registration, TrainingSession session, CourseVersion version) {
        tell(registration, News.DECLINED, registration.registeredAt(), session, version, TALK);
    }

    /** Somebody of the manager's staff wants to come. Who it is stands in Rond. */
    void asked(UUID manager, TrainingSession session, CourseVersion version, Registration registration) {
        notices.tell(
                manager,
                new Notice(
                        "training.approve",
                        "registration/" + registration.id() + "/" + registration.registeredAt(),
                        joined(APPROVE, version.facts().name()),
                        SessionCalendar.when(session),
                        "/training/staff",
                        Urgency.DIGEST));
    }

    private void tell(
            Registration registration,
            News news,
            Object occasion,
            TrainingSession session,
            CourseVersion version,
            Text body) {
        notices.tell(registration.person(), notice(news, occasion, session, version, body, Urgency.DIGEST));
    }

    private void tellAtOnce(UUID person, News news, Object occasion, TrainingSession session, CourseVersion version) {
        boolean off = news == News.GIVEN_BACK || news == News.CALLED_OFF;
        notices.tell(
                person,
                notice(news, occasion, session, version, SessionCalendar.when(session), Urgency.IMMEDIATE)
                        .with(SessionCalendar.appointment(session, version, off)));
    }

    private static Notice notice(
            News news, Object occasion, TrainingSession session, CourseVersion version, Text body, Urgency urgency) {
        return new Notice(
                "training." + news.word,
                "session/" + session.id() + "/" + news.word + "/" + occasion,
                joined(news.subject, version.facts().name()),
                body,
                "/training/sessions/" + session.id(),
                urgency);
    }

    private static Text and(TrainingSession session, Text standing) {
        return joined(joined(SessionCalendar.when(session), Text.same(" ")), standing);
    }

    private static Text joined(Text one, Text other) {
        return new Text(one.sv() + other.sv(), one.en() + other.en());
    }
}
