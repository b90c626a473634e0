// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.RegistrationState;
import se.rond.training.api.SessionView;

/** Requests that come at the same moment. */
public class EnrollingAtOnceTest extends OnBothDatabases {

    private static final int MANY = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final CyclicBarrier together = new CyclicBarrier(MANY);

    @Test
    public void aSessionIsNeverOverbooked() throws Exception {
        List<UUID> people = people();
        UUID session = office.session("tr.brand", "2026-04-10", 2);

        List<String> told = atOnce(people.stream().map(person -> enrolment(session, person)));

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

        List<String> told = atOnce(asked.stream()
                .map(registration ->
                        () -> office.enrolling.approve(registration).state()));

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

        List<String> told = atOnce(sessions.stream().map(session -> enrolment(session, anna)));

        assertThat(told).containsOnlyOnce("ADMITTED");
        assertThat(told).filteredOn("person-busy"::equals).hasSize(MANY - 1);
    }

    private Callable<RegistrationState> enrolment(UUID session, UUID person) {
        return () -> office.enrolling.enrol(session, person).state();
    }

    private List<UUID> people() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> office.employee("p" + number, "SKOLA"))
                .toList();
    }

    /** What each of them is answered: a state, or the rule by which it is refused. */
    private List<String> atOnce(Stream<Callable<RegistrationState>> requests)
            throws InterruptedException, ExecutionException {
        List<Future<String>> answers =
                threads.invokeAll(requests.map(request -> (Callable<String>) () -> answer(request))
                        .toList());
        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get());
        }
        return told;
    }

    private String answer(Callable<RegistrationState> request) throws Exception {
        together.await();
        try {
            return request.call().name();
        } catch (RuleBroken refused) {
            return refused.rule();
        }
    }

    @After
    public void noThreadStays() {
        threads.shutdownNow();
    }

    @Before
    public void givenACourse() {
        office.course("tr.brand", 48);
    }

    public EnrollingAtOnceTest(Database database) {
        super(database);
    }
}
