// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.training.TrainingOffice.at;
import static se.rond.training.TrainingOffice.meeting;
import static se.rond.training.TrainingOffice.refusal;

import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import se.rond.kernel.Ids;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.api.RegistrationFilter;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.SessionView;
import se.rond.training.domain.Registration;

/** Whoever has asked for a place gets none at another session at that time, whoever gives it, until that is decided. */
public class WantedElsewhereTest extends TwoSessionsAtOneTime {

    private static final String NEXT_WEEK = "2026-04-17";

    @Test
    public void theManagerIsToldWhatThePersonHasAskedForAndDecidesThatFirst() {
        RegistrationView wish = office.as("anna").enrolling.register(session);
        office.as("boss");

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> office.enrolling.enrol(other, id("anna")));

        assertThat(refused.rule()).isEqualTo("person-busy");
        assertThat(refused.detail())
                .extracting(Text::sv, Text::en)
                .containsExactly(
                        "Personen är redan anmäld till ett annat tillfälle samtidigt (tr.brand " + DAY
                                + "). Avslå eller avboka den anmälan först.",
                        "The person has signed up for another session at that time (tr.brand (en) " + DAY
                                + "). Decline or withdraw that registration first.");
        assertThat(standing("anna", session)).isEqualTo(RegistrationState.REQUESTED);
        assertThat(standing("anna", other)).isNull();
        office.as("boss").enrolling.decline(wish.id(), new Reason("Du går det andra"));
        assertThat(enrol("anna", other)).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void whoeverWaitsIsTakenOffTheListFirst() {
        RegistrationView waiting = givenAnnaWaits();

        assertThat(refusal(() -> enrol("anna", other))).isEqualTo("person-busy");

        office.enrolling.withdraw(waiting.id());
        assertThat(enrol("anna", other)).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void theOtherWayRoundNobodyAsksForAPlaceWhileTheyHaveAnother() {
        enrol("anna", other);

        assertThat(refusal(() -> office.as("anna").enrolling.register(session))).isEqualTo("person-busy");
    }

    @Test
    public void whatThePersonAskedForTheManagerGives() {
        office.as("anna").enrolling.register(session);

        assertThat(enrol("anna", session)).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void ofTwoThatWereAskedForBeforeOneIsDeclinedBeforeTheOtherIsApproved() {
        RegistrationView wish = office.as("anna").enrolling.register(session);
        UUID before = askedBefore("anna", other);
        office.as("boss");

        assertThat(refusal(() -> office.enrolling.approve(wish.id()))).isEqualTo("person-busy");
        assertThat(refusal(() -> office.enrolling.approve(before))).isEqualTo("person-busy");

        office.enrolling.decline(before, new Reason("Det andra"));
        assertThat(office.enrolling.approve(wish.id()).state()).isEqualTo(RegistrationState.ADMITTED);
    }

    @Test
    public void whoeverWaitsGetsThePlaceThatBecomesFreeAndNotWhatWasAskedForBefore() {
        givenAnnaWaits();
        UUID before = askedBefore("anna", other);

        office.enrolling.withdraw(registration("bo", session).id());

        assertThat(standing("anna", session)).isEqualTo(RegistrationState.ADMITTED);
        assertThat(refusal(() -> office.as("boss").enrolling.approve(before))).isEqualTo("person-busy");
    }

    @Test
    public void aSessionIsNotMovedOntoAnotherThatItsPeopleWant() {
        UUID later = office.session("tr.brand", NEXT_WEEK, 9);
        enrol("anna", session);
        RegistrationView wish = office.as("anna").enrolling.register(later);

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> move(session, NEXT_WEEK));

        assertThat(refused.rule()).isEqualTo("person-busy");
        assertThat(refused.detail().en()).contains("(tr.brand (en) " + NEXT_WEEK + ")");
        assertThat(shown(session).startsAt()).isEqualTo(DAY + "T08:00:00Z");
        assertThat(office.tellings()).doesNotContain("anna training.moved");
        office.enrolling.decline(wish.id(), new Reason("Det flyttas dit"));
        move(session, NEXT_WEEK);
        assertThat(shown(session).startsAt()).isEqualTo(NEXT_WEEK + "T08:00:00Z");
    }

    @Test
    public void norWhereItIsWaitedForAndTheyHaveAPlaceOrWantOneThere() {
        UUID later = office.session("tr.brand", NEXT_WEEK, 9);
        givenAnnaWaits();
        enrol("anna", later);
        office.as("bo").enrolling.register(later);

        assertThat(refusal(() -> move(session, NEXT_WEEK)))
                .as("has a place there")
                .isEqualTo("person-busy");
        assertThat(refusal(() -> move(later, DAY))).as("waits there").isEqualTo("person-busy");
        office.enrolling.withdraw(registration("anna", later).id());
        assertThat(refusal(() -> move(session, NEXT_WEEK))).as("of bo").isEqualTo("person-busy");
        office.enrolling.withdraw(registration("bo", later).id());
        move(session, NEXT_WEEK);
        assertThat(standing("anna", session)).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    public void anotherRoomIsRefusedToNobody() {
        office.as("anna").enrolling.register(session);
        askedBefore("anna", other);
        SessionView seen = shown(session);

        office.sessions.save(session, at("Rådhuset", meeting("tr.brand", DAY, 1)), IfMatch.version(seen.version()));

        assertThat(shown(session).place()).isEqualTo("Rådhuset");
    }

    private RegistrationView givenAnnaWaits() {
        enrol("bo", session);
        RegistrationView waiting = office.enrolling.enrol(session, id("anna"));
        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
        return waiting;
    }

    private RegistrationState enrol(String name, UUID to) {
        return office.as("administrator").enrolling.enrol(to, id(name)).state();
    }

    private void move(UUID what, String day) {
        SessionView seen = shown(what);
        office.sessions.save(what, meeting("tr.brand", day, seen.maxParticipants()), IfMatch.version(seen.version()));
    }

    /** Two at once could be asked for once. */
    private UUID askedBefore(String name, UUID at) {
        Registration made = new Registration(Ids.next(), at, id(name), RegistrationState.REQUESTED, office.desk.sign());
        store.work().write(() -> office.registrations.add(made));
        return made.id();
    }

    private SessionView shown(UUID which) {
        return office.as("administrator").sessions.session(which);
    }

    private RegistrationState standing(String name, UUID at) {
        RegistrationView found = registration(name, at);
        return found == null ? null : found.state();
    }

    private RegistrationView registration(String name, UUID at) {
        return office
                .as("administrator")
                .enrolling
                .registrations(new RegistrationFilter(at, Set.of(), false), PageRequest.first(9))
                .items()
                .stream()
                .filter(view -> view.person().name().equals(name + " Ek"))
                .findFirst()
                .orElse(null);
    }

    private static UUID id(String name) {
        return Municipality.id(name);
    }

    public WantedElsewhereTest(Database database) {
        super(database);
    }
}
