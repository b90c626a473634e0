// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.kernel.IfMatch;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.TrainingOffice;
import se.rond.training.api.RecordState;
import se.rond.training.api.RegistrationFilter;
import se.rond.training.api.RegistrationView;
import se.rond.training.api.SessionView;

/** Anna has the only place, Bo waits for it and Cia has asked for one. */
public class WithoutAPlaceTest extends OnBothDatabases {

    private static final String DAY = "2026-04-10";
    private static final String LATER = "2026-04-17";
    private static final Text OFF = new Text(
            DAY + " 10:00–12:00, Stadshuset. Din anmälan är avslutad. Välj ett annat tillfälle.",
            DAY + " 10:00–12:00, Stadshuset. Your registration has ended. Choose another session.");

    private UUID session;
    private RegistrationView anna;
    private RegistrationView bo;
    private RegistrationView cia;

    @Test
    public void whoeverWaitsOrHasAskedIsToldThatTheSessionIsCalledOff() {
        whenCalledOff();

        assertThat(news()).containsExactlyInAnyOrder("anna off", "bo off", "cia off");
        for (String name : List.of("bo", "cia")) {
            assertThat(told(name, "off/session"))
                    .returns("training.off", Notice::kind)
                    .returns(new Text("Inställt: tr.brand", "Called off: tr.brand (en)"), Notice::subject)
                    .returns(OFF, Notice::body)
                    .returns("/training/sessions/" + session, Notice::address)
                    .returns(Urgency.DIGEST, Notice::urgency);
        }
    }

    @Test
    public void nothingIsTakenOutOfTheCalendarOfWhoeverHadNoPlaceInIt() {
        whenMovedTo(LATER, "Stadshuset", 1);
        whenCalledOff();

        for (String occasion : List.of("moved/1", "off/session")) {
            assertThat(told("anna", occasion).appointment()).as(occasion).isNotNull();
            assertThat(told("bo", occasion).appointment()).as(occasion).isNull();
            assertThat(told("cia", occasion).appointment()).as(occasion).isNull();
        }
    }

    @Test
    public void whatWasAskedForEndsWithTheSession() {
        whenCalledOff();

        assertThat(states()).containsExactlyInAnyOrder("anna WITHDRAWN", "bo WITHDRAWN", "cia WITHDRAWN");
        assertThat(office.trained.record(anna.record()).state()).isEqualTo(RecordState.CANCELLED);
        assertThat(office.sessions.session(session)).returns(0L, SessionView::waiting);
    }

    @Test
    public void theTrailTellsWhoseRegistrationEndedAndWhy() {
        whenCalledOff();

        assertThat(trailOf("training.registration.withdraw"))
                .extracting(AuditEntry::subject, AuditEntry::compartment, AuditEntry::reason, AuditEntry::before)
                .containsExactlyInAnyOrder(
                        tuple(
                                anna.id().toString(),
                                Compartment.HR_TRAINING,
                                "Utbildaren är sjuk",
                                Map.of("state", "ADMITTED")),
                        tuple(
                                bo.id().toString(),
                                Compartment.HR_TRAINING,
                                "Utbildaren är sjuk",
                                Map.of("state", "WAITING")),
                        tuple(
                                cia.id().toString(),
                                Compartment.HR_TRAINING,
                                "Utbildaren är sjuk",
                                Map.of("state", "REQUESTED")));
        assertThat(trailOf("training.record.cancelled"))
                .extracting(AuditEntry::subject)
                .containsExactly(anna.record().toString());
    }

    @Test
    public void theTrailTellsOfWhatOneGivesBackAsWell() {
        office.as("cia").enrolling.withdraw(cia.id());
        office.as("anna").enrolling.withdraw(anna.id());
        office.as("anna").enrolling.withdraw(anna.id());

        assertThat(trailOf("training.registration.withdraw"))
                .extracting(AuditEntry::subject)
                .containsExactly(cia.id().toString(), anna.id().toString());
        assertThat(trailOf("training.record.cancelled"))
                .extracting(AuditEntry::subject)
                .containsExactly(anna.record().toString());
    }

    @Test
    public void whoeverWaitsOrHasAskedIsToldOfAnotherTimeAndThatTheyHaveNoPlaceYet() {
        whenMovedTo(LATER, "Rådhuset", 1);

        assertThat(news()).containsExactlyInAnyOrder("anna moved", "bo moved", "cia moved");
        assertThat(told("bo", "moved/1"))
                .returns("training.moved", Notice::kind)
                .returns(
                        new Text("Ny tid eller plats: tr.brand", "Another time or place: tr.brand (en)"),
                        Notice::subject)
                .returns(
                        new Text(
                                LATER + " 10:00–12:00, Rådhuset. Du står kvar på väntelistan.",
                                LATER + " 10:00–12:00, Rådhuset. You are still on the waiting list."),
                        Notice::body);
        assertThat(told("cia", "moved/1").body())
                .isEqualTo(new Text(
                        LATER + " 10:00–12:00, Rådhuset. Din anmälan väntar på din chef.",
                        LATER + " 10:00–12:00, Rådhuset. Your registration waits for your manager."));
        assertThat(states()).containsExactlyInAnyOrder("anna ADMITTED", "bo WAITING", "cia REQUESTED");
    }

    @Test
    public void whoeverGetsAPlaceByTheChangeIsToldOfThatAlone() {
        whenMovedTo(LATER, "Stadshuset", 2);

        assertThat(news()).containsExactlyInAnyOrder("anna moved", "bo place", "cia moved");
        assertThat(told("bo", "place/" + bo.registeredAt()).body().sv()).startsWith(LATER);
    }

    @Test
    public void everybodyIsToldOnceOfEachChange() {
        whenMovedTo(LATER, "Stadshuset", 1);
        whenMovedTo(LATER, "Stadshuset", 1);
        whenMovedTo(LATER, "Rådhuset", 1);
        whenCalledOff();
        whenCalledOff();

        assertThat(news()).filteredOn(each -> each.startsWith("bo")).containsExactly("bo moved", "bo moved", "bo off");
        assertThat(trailOf("training.registration.withdraw")).hasSize(3);
    }

    @Test
    public void whatHasNothingToDoWithTimeOrPlaceIsToldToNobody() {
        whenMovedTo(DAY, "Stadshuset", null);

        assertThat(news()).containsExactly("bo place");
    }

    @Test
    public void whoeverWantsToComeNoMoreIsNotTold() {
        office.as("bo").enrolling.withdraw(bo.id());
        office.as("boss").enrolling.decline(cia.id(), new Reason("Inte i vår"));
        office.told.clear();

        whenMovedTo(LATER, "Stadshuset", 1);
        whenCalledOff();

        assertThat(news()).containsExactly("anna moved", "anna off");
    }

    private void whenCalledOff() {
        office.as("administrator").sessions.cancel(session, new Reason(" Utbildaren är sjuk "));
    }

    private void whenMovedTo(String day, String place, Integer places) {
        long seen = office.as("administrator").sessions.session(session).version();
        office.sessions.save(
                session,
                TrainingOffice.at(place, TrainingOffice.meeting("tr.brand", day, places)),
                IfMatch.version(seen));
    }

    private List<String> news() {
        return office.tellings().stream()
                .map(each -> each.replace("training.", ""))
                .toList();
    }

    private Notice told(String name, String occasion) {
        Notice told = office.told.get(name + " session/" + session + "/" + occasion);
        assertThat(told).as(name + " of " + occasion).isNotNull();
        return told;
    }

    private List<AuditEntry> trailOf(String action) {
        return office.trail.stream()
                .filter(each -> each.action().equals(action))
                .toList();
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

    @Before
    public void givenOneWhoWaitsAndOneWhoHasAsked() {
        office.course("tr.brand", 48);
        List.of("anna", "bo", "cia").forEach(name -> office.employee(name, "SKOLA"));
        office.manager("boss", "SKOLA");
        session = office.session("tr.brand", DAY, 1);
        anna = office.enrolling.enrol(session, Municipality.id("anna"));
        bo = office.enrolling.enrol(session, Municipality.id("bo"));
        cia = office.as("cia").enrolling.register(session);
        office.told.clear();
    }

    public WithoutAPlaceTest(Database database) {
        super(database);
    }
}
