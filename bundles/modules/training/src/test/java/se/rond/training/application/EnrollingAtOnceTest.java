// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.AtOnce;
import se.rond.training.Municipality;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.SessionView;

/** Requests that come at the same moment. */
public class EnrollingAtOnceTest extends OnBothDatabases {

    private static final int MANY = 6;

    @Rule
    public final AtOnce atOnce = new AtOnce(MANY);

    @Test
    public void aSessionIsNeverOverbooked() throws Exception {
        List<UUID> people = people();
        UUID session = office.session("tr.brand", "2026-04-10", 2);

        List<String> told = atOnce.told(people.stream().map(person -> enrolment(session, person)));

        assertThat(told).containsExactlyInAnyOrder("ADMITTED", "ADMITTED", "WAITING", "WAITING", "WAITING", "WAITING");
        assertThat(office.sessions.session(session))
                .returns(2L, SessionView::enrolled)
                .returns(4L, SessionView::waiting);
    }

    @Test
    public void approvalsGiveNoMorePlacesThanThereAre() throws Exception {
        UUID session = office.session("tr.brand", "2026-04-10", 1);
        List<UUID> asked = IntStream.range(0, MANY)
                .mapToObj(number -> {
                    office.employee("p" + number, "SKOLA");
                    return office.as("p" + number).enrolling.register(session).id();
                })
                .toList();
        office.as("administrator");

        List<String> told = atOnce.told(asked.stream()
                .map(registration ->
                        () -> office.enrolling.approve(registration).state().name()));

        assertThat(told).containsOnlyOnce("ADMITTED").hasSize(MANY);
        assertThat(office.sessions.session(session))
                .returns(1L, SessionView::enrolled)
                .returns(5L, SessionView::waiting);
    }

    @Test
    public void nobodyGetsTwoPlacesAtTheSameTime() throws Exception {
        UUID anna = office.employee("anna", "SKOLA");
        List<UUID> sessions = IntStream.range(0, MANY)
                .mapToObj(number -> office.session("tr.brand", "2026-04-10", 9))
                .toList();

        List<String> told = atOnce.told(sessions.stream().map(session -> enrolment(session, anna)));

        assertThat(told).containsOnlyOnce("ADMITTED");
        assertThat(told).filteredOn("person-busy"::equals).hasSize(MANY - 1);
    }

    @Test
    public void nobodySignsUpForTwoSessionsAtTheSameTime() throws Exception {
        office.employee("anna", "SKOLA");
        List<UUID> sessions = IntStream.range(0, MANY)
                .mapToObj(number -> office.session("tr.brand", "2026-04-10", 9))
                .toList();
        office.as("anna");

        List<String> told = atOnce.told(sessions.stream()
                .map(session -> () -> office.enrolling.register(session).state().name()));

        assertThat(told).containsOnlyOnce("REQUESTED");
        assertThat(told).filteredOn("person-busy"::equals).hasSize(MANY - 1);
    }

    @Test
    public void nobodyIsEnrolledWhereTheySignUpElsewhereAtThatTime() throws Exception {
        UUID me = Municipality.id("administrator");
        List<UUID> sessions = IntStream.range(0, MANY)
                .mapToObj(number -> office.session("tr.brand", "2026-04-10", 9))
                .toList();

        List<String> told = atOnce.told(IntStream.range(0, MANY)
                .mapToObj(number -> number % 2 == 0
                        ? enrolment(sessions.get(number), me)
                        : () -> office.enrolling
                                .register(sessions.get(number))
                                .state()
                                .name()));

        assertThat(told).filteredOn("person-busy"::equals).hasSize(MANY - 1);
        assertThat(told).containsAnyOf("ADMITTED", "REQUESTED");
    }

    private Callable<String> enrolment(UUID session, UUID person) {
        return () -> office.enrolling.enrol(session, person).state().name();
    }

    private List<UUID> people() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> office.employee("p" + number, "SKOLA"))
                .toList();
    }

    @Before
    public void givenACourse() {
        office.course("tr.brand", 48);
    }

    public EnrollingAtOnceTest(Database database) {
        super(database);
    }
}
