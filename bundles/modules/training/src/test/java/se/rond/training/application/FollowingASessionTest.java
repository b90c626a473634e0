// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.training.TrainingOffice.meeting;
import static se.rond.training.TrainingOffice.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.Attended;
import se.rond.training.api.Completion;
import se.rond.training.api.RecordOutcome;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.RegistrationFilter;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.SessionFilter;
import se.rond.training.api.SessionState;
import se.rond.training.api.SessionView;

public class FollowingASessionTest extends OnBothDatabases {

    @Test
    public void whoWaitsSeesTheirPlaceInTheLineAndMovesUp() {
        UUID session = office.session("tr.brand", "2026-04-10", 1);
        RegistrationView anna = enrol(session, "anna");
        enrol(session, "bo");
        enrol(session, "cia");

        assertThat(own("anna", session)).returns(RegistrationState.ADMITTED, RegistrationView::state);
        assertThat(own("anna", session).line()).isNull();
        assertThat(own("bo", session).line()).isEqualTo(1);
        assertThat(own("cia", session).line()).isEqualTo(2);
        assertThat(office.sessions.session(session))
                .as("places taken, and those who wait apart")
                .returns(1L, SessionView::enrolled)
                .returns(2L, SessionView::waiting)
                .returns(0L, SessionView::placesLeft);

        office.as("anna").enrolling.withdraw(anna.id());

        assertThat(own("bo", session)).returns(RegistrationState.ADMITTED, RegistrationView::state);
        assertThat(own("cia", session).line()).isEqualTo(1);
    }

    @Test
    public void aSessionOfAnotherMillenniumIsASlipOfThePen() {
        assertThat(violations(() -> office.session("tr.brand", "9999-04-10", 9)))
                .containsExactly("/startsAt too-far-ahead");
    }

    @Test
    public void onesSignUpsAreThoseToComeAndNotWhatOneHasTaken() {
        UUID near = office.session("tr.brand", "2026-04-10", 9);
        UUID far = office.session("tr.brand", "2026-05-10", 9);
        enrol(near, "anna");
        enrol(far, "anna");
        office.completed("anna", "tr.brand", "2026-02-02");

        assertThat(upcoming("anna")).containsExactlyInAnyOrder(near, far);
        assertThat(office.as("anna")
                        .trained
                        .own(Set.of(RecordState.COMPLETED), PageRequest.first(9))
                        .items())
                .extracting(RecordView::day)
                .containsExactly(LocalDate.parse("2026-02-02"));

        store.clock().set("2026-04-10T08:30:00Z");

        assertThat(upcoming("anna")).containsExactly(far);
    }

    @Test
    public void whoeverHasAPlaceCompletesItOnTheDayTheSessionWasMovedTo() {
        UUID session = office.session("tr.brand", "2026-04-10", 9);
        RegistrationView anna = enrol(session, "anna");
        SessionView planned = office.as("administrator").sessions.session(session);
        office.sessions.save(session, meeting("tr.brand", "2026-04-17", 9), IfMatch.version(planned.version()));
        assertThat(office.trained.record(anna.record()).day()).isEqualTo(LocalDate.parse("2026-04-17"));
        store.clock().set("2026-04-20T08:00:00Z");

        RecordView done = office.trained.complete(anna.record(), new Completion(null, null));

        assertThat(done.completedOn()).isEqualTo(LocalDate.parse("2026-04-17"));
        assertThat(done.validUntil()).isEqualTo(LocalDate.parse("2030-04-17"));
    }

    @Test
    public void aSessionIsHeldWhenItIsSaidOfEverybodyWhetherTheyWereThere() {
        UUID session = office.session("tr.brand", "2026-04-10", 9);
        UUID anna = enrol(session, "anna").record();
        UUID bo = enrol(session, "bo").record();
        assertThat(unrecorded()).as("not over yet").isEmpty();
        store.clock().set("2026-04-10T12:00:00Z");
        assertThat(unrecorded()).containsExactly(session);

        office.trained.attended(session, List.of(new Attended(anna, RecordOutcome.COMPLETED)));
        assertThat(office.sessions.session(session).state()).isEqualTo(SessionState.PLANNED);
        assertThat(unrecorded()).containsExactly(session);
        office.trained.attended(session, List.of(new Attended(bo, RecordOutcome.NO_SHOW)));

        assertThat(office.sessions.session(session).state()).isEqualTo(SessionState.HELD);
        assertThat(unrecorded()).isEmpty();
        assertThat(office.trail).extracting("action").contains("training.session.hold");
    }

    @Test
    public void aSessionThatNobodyCameToIsNotHeldByItself() {
        UUID session = office.session("tr.brand", "2026-04-10", 9);
        UUID anna = enrol(session, "anna").record();
        store.clock().set("2026-04-10T12:00:00Z");

        office.trained.attended(session, List.of(new Attended(anna, RecordOutcome.NO_SHOW)));

        assertThat(unrecorded()).containsExactly(session);
    }

    private RegistrationView enrol(UUID session, String name) {
        store.clock().set(store.clock().instant().plusSeconds(1).toString());
        return office.as("administrator").enrolling.enrol(session, Municipality.id(name));
    }

    private RegistrationView own(String name, UUID session) {
        return office.as(name)
                .enrolling
                .own(new RegistrationFilter(session, Set.of(), true), PageRequest.first(9))
                .items()
                .get(0);
    }

    private List<UUID> upcoming(String name) {
        return office
                .as(name)
                .enrolling
                .own(new RegistrationFilter(null, Set.of(RegistrationState.ADMITTED), true), PageRequest.first(9))
                .items()
                .stream()
                .map(RegistrationView::session)
                .toList();
    }

    private List<UUID> unrecorded() {
        return office
                .as("administrator")
                .sessions
                .sessions(new SessionFilter(null, null, null, null, Set.of(), null, false, true), PageRequest.first(9))
                .items()
                .stream()
                .map(SessionView::id)
                .toList();
    }

    @Before
    public void givenACourseAndEmployees() {
        office.course("tr.brand", 48);
        List.of("anna", "bo", "cia").forEach(name -> office.employee(name, "SKOLA"));
    }

    public FollowingASessionTest(Database database) {
        super(database);
    }
}
