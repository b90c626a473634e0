// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.training.TrainingOffice.meeting;
import static se.rond.training.TrainingOffice.refusal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.Forbidden;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.RecordState;
import se.rond.training.api.RegistrationFilter;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.SessionView;

public class EnrollingTest extends OnBothDatabases {

    private UUID session;

    @Test
    public void whoeverIsEnrolledHasAPlaceAndIsInvitedOnce() {
        RegistrationView first = office.enrolling.enrol(session, id("anna"));
        RegistrationView again = office.enrolling.enrol(session, id("anna"));

        assertThat(first.state()).isEqualTo(RegistrationState.ADMITTED);
        assertThat(again).isEqualTo(first);
        assertThat(office.tellings()).containsExactly("anna training.place");
        assertThat(office.trained.record(first.record()).state()).isEqualTo(RecordState.ENROLLED);
        assertThat(shown()).returns(1L, SessionView::enrolled).returns(1L, SessionView::placesLeft);
    }

    @Test
    public void whoComesTooLateWaitsAndGetsThePlaceThatBecomesFree() {
        RegistrationView anna = office.enrolling.enrol(session, id("anna"));
        office.enrolling.enrol(session, id("bo"));
        RegistrationView cia = office.enrolling.enrol(session, id("cia"));
        assertThat(cia.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(shown()).returns(1L, SessionView::waiting).returns(0L, SessionView::placesLeft);

        office.as("anna").enrolling.withdraw(anna.id());

        assertThat(states()).containsExactly("anna WITHDRAWN", "bo ADMITTED", "cia ADMITTED");
        assertThat(office.tellings())
                .containsExactly(
                        "anna training.place",
                        "bo training.place",
                        "cia training.waiting",
                        "anna training.off",
                        "cia training.place");
        assertThat(office.trained.record(anna.record()).state()).isEqualTo(RecordState.CANCELLED);
    }

    @Test
    public void morePlacesLetThoseInWhoWait() {
        List.of("anna", "bo", "cia").forEach(name -> office.enrolling.enrol(session, id(name)));
        long seen = shown().version();

        office.sessions.save(session, meeting("tr.brand", "2026-04-10", 3), IfMatch.version(seen));

        assertThat(states()).containsExactly("anna ADMITTED", "bo ADMITTED", "cia ADMITTED");
        long now = shown().version();
        assertThat(refusal(() ->
                        office.sessions.save(session, meeting("tr.brand", "2026-04-10", 2), IfMatch.version(now))))
                .isEqualTo("fewer-places-than-enrolled");
    }

    @Test
    public void aSessionIsNotMovedOntoAnotherThatItsPeopleAreAt() {
        UUID other = office.session("tr.brand", "2026-04-17", 9);
        List.of("anna", "bo").forEach(name -> office.enrolling.enrol(session, id(name)));
        office.enrolling.enrol(other, id("anna"));
        office.enrolling.enrol(other, id("cia"));
        long seen = shown().version();

        assertThat(refusal(() ->
                        office.sessions.save(session, meeting("tr.brand", "2026-04-17", 2), IfMatch.version(seen))))
                .isEqualTo("person-busy");

        assertThat(shown()).returns(seen, SessionView::version);
        assertThat(shown().startsAt()).isEqualTo("2026-04-10T08:00:00Z");
        office.sessions.save(session, meeting("tr.brand", "2026-04-18", 2), IfMatch.version(seen));
        office.sessions.cancel(other, new Reason("Sjukdom"));
        office.sessions.save(session, meeting("tr.brand", "2026-04-17", 2), IfMatch.version(shown().version()));
        assertThat(shown().startsAt()).as("the other is called off").isEqualTo("2026-04-17T08:00:00Z");
    }

    @Test
    public void anEmployeeSignsUpAndTheManagerApproves() {
        RegistrationView wish = office.as("anna").enrolling.register(session);
        assertThat(wish.state()).isEqualTo(RegistrationState.REQUESTED);
        assertThat(office.tellings()).containsExactly("boss training.approve");
        assertThat(refusal(() -> office.as("anna").enrolling.approve(wish.id())))
                .isEqualTo("not-permitted");
        assertThat(refusal(() -> office.as("stranger").enrolling.approve(wish.id())))
                .isEqualTo("not-found");

        RegistrationView approved = office.as("boss").enrolling.approve(wish.id());

        assertThat(approved.state()).isEqualTo(RegistrationState.ADMITTED);
        assertThat(approved.record()).isNotNull();
        assertThat(refusal(() -> office.as("boss").enrolling.decline(wish.id(), new Reason("Nej"))))
                .isEqualTo("registration-admitted");
    }

    @Test
    public void theManagerDeclinesWithAReasonAndOneMayAskAgain() {
        RegistrationView wish = office.as("anna").enrolling.register(session);
        office.as("boss").enrolling.decline(wish.id(), new Reason("Inte i vår"));
        assertThat(office.tellings()).contains("anna training.declined");

        RegistrationView again = office.as("anna").enrolling.register(session);

        assertThat(again.id()).isEqualTo(wish.id());
        assertThat(again.state()).isEqualTo(RegistrationState.REQUESTED);
    }

    @Test
    public void aManagerWhoEnrolsSomebodyElsesStaffIsToldWhoMay() {
        office.as("boss");

        Forbidden refused = catchThrowableOfType(Forbidden.class, () -> office.enrolling.enrol(session, id("vera")));

        assertThat(refused.rule()).isEqualTo("not-permitted");
        assertThat(refused.detail())
                .extracting(Text::sv, Text::en)
                .containsExactly(
                        "Personen hör inte till dem som du får anmäla."
                                + " Be personens chef eller utbildningsadministratören göra det.",
                        "The person is not among those whom you may enrol."
                                + " Ask their manager or the training administrator to do it.");
        assertThat(states()).isEmpty();
        office.as("stranger");
        assertThat(office.enrolling.enrol(session, id("vera")).state()).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void aManagerApprovesNobodyElsesStaffAndNotThemselves() {
        RegistrationView own = office.as("boss").enrolling.register(session);
        assertThat(refusal(() -> office.as("boss").enrolling.approve(own.id()))).isEqualTo("own-registration");
        office.as("anna").enrolling.register(session);
        office.as("administrator").enrolling.enrol(session, id("vera"));

        assertThat(office.as("boss")
                        .enrolling
                        .registrations(RegistrationFilter.ALL, PageRequest.first(9))
                        .items())
                .extracting(view -> view.person().name())
                .containsExactlyInAnyOrder("boss Ek", "anna Ek");
        assertThat(office.as("anna")
                        .enrolling
                        .own(RegistrationFilter.ALL, PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    @Test
    public void nobodyIsAtTwoSessionsAtOnce() {
        UUID other = office.session("tr.brand", "2026-04-10", null);
        office.enrolling.enrol(session, id("anna"));

        assertThat(refusal(() -> office.enrolling.enrol(other, id("anna")))).isEqualTo("person-busy");
        assertThat(office.sessions.session(other).overlapping())
                .as("the place is taken, too: a warning")
                .containsExactly(session);
        UUID later = office.session("tr.brand", "2026-04-11", null);
        assertThat(office.enrolling.enrol(later, id("anna")).state()).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void whoHasLeftByThenIsNotEnrolled() {
        office.town.person("gone", "SKOLA", TrainingOffice.TODAY.minusYears(3), TrainingOffice.TODAY);

        assertThat(refusal(() -> office.enrolling.enrol(session, id("gone")))).isEqualTo("not-employed-that-day");
    }

    @Test
    public void ofARestrictedCourseNobodyIsNamed() {
        office.book.save("tr.secret", TrainingOffice.given("Säkerhetsskydd", 24, true), IfMatch.none());
        assertThat(TrainingOffice.violations(() -> office.session("tr.secret", "2026-04-10", null)))
                .containsExactly("/openForAll restricted-course");
        UUID secret = UUID.randomUUID();
        var given = meeting("tr.secret", "2026-02-10", null);
        office.sessions.save(
                secret,
                new se.rond.training.api.SessionGiven(
                        given.course(), given.startsAt(), given.endsAt(), null, null, null, List.of(), false, 12),
                IfMatch.none());

        assertThat(refusal(() -> office.enrolling.enrol(secret, id("anna")))).isEqualTo("restricted-course");
        assertThat(refusal(() -> office.completed("anna", "tr.secret", "2026-02-10")))
                .isEqualTo("restricted-course");
        assertThat(office.sessions.session(secret).participants()).isEqualTo(12);
        assertThat(office.as("reader").sessions.session(secret).participants()).isNull();
    }

    @Test
    public void whoHasAPlaceIsToldOfAnotherTimeAndThatItIsOff() {
        RegistrationView anna = office.enrolling.enrol(session, id("anna"));
        office.sessions.save(session, meeting("tr.brand", "2026-04-12", 2), IfMatch.version(shown().version()));

        office.sessions.cancel(session, new Reason("Utbildaren är sjuk"));

        assertThat(office.tellings())
                .containsExactly("anna training.place", "anna training.moved", "anna training.off");
        assertThat(office.trained.record(anna.record()).state()).isEqualTo(RecordState.CANCELLED);
        assertThat(refusal(() -> office.enrolling.enrol(session, id("bo")))).isEqualTo("session-over");
        assertThat(office.sessions.calendar(session))
                .contains("UID:session-" + session, "SEQUENCE:2", "STATUS:CANCELLED", "DTSTART:20260412T080000Z");
    }

    private SessionView shown() {
        return office.sessions.session(session);
    }

    private List<String> states() {
        return office
                .as("administrator")
                .enrolling
                .registrations(new RegistrationFilter(session, Set.of(), false), PageRequest.first(9))
                .items()
                .stream()
                .map(view -> view.person().name().replace(" Ek", "") + " " + view.state())
                .toList();
    }

    private static UUID id(String name) {
        return Municipality.id(name);
    }

    @Before
    public void givenASessionOfTwoPlaces() {
        office.course("tr.brand", 48);
        List.of("anna", "bo", "cia").forEach(name -> office.employee(name, "SKOLA"));
        office.employee("vera", "HEMMET");
        office.manager("boss", "SKOLA");
        office.manager("stranger", "HEMMET");
        session = office.session("tr.brand", "2026-04-10", 2);
    }

    public EnrollingTest(Database database) {
        super(database);
    }
}
