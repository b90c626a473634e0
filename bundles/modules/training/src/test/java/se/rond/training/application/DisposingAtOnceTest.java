// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import se.rond.figures.FigureQuery;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.testing.Database;
import se.rond.training.OnBothDatabases;
import se.rond.training.api.DisposalGiven;

/** Requests that come at the same moment: of thirty records whose time is over, each is counted and disposed of once. */
public class DisposingAtOnceTest extends OnBothDatabases {

    private static final int MANY = 4;
    private static final int DUE = 30;
    private static final FigureQuery YEAR =
            new FigureQuery("/KOMMUN/", null, Period.year(2014), Instant.parse("2026-03-02T12:00:00Z"));

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final CyclicBarrier together = new CyclicBarrier(MANY);

    @Test
    public void ofRunsAtTheSameTimeOneDisposesAndTheOthersFindNothing() throws Exception {
        List<String> told = atOnce(UUID::randomUUID);

        assertThat(told).containsOnlyOnce("30 records, new");
        assertThat(told).filteredOn("nothing-to-dispose-of"::equals).hasSize(MANY - 1);
        thenEverythingIsCountedOnce();
    }

    @Test
    public void theSameRunSentManyTimesAtOnceIsMadeOnce() throws Exception {
        UUID run = UUID.randomUUID();

        List<String> told = atOnce(() -> run);

        assertThat(told).containsOnlyOnce("30 records, new");
        assertThat(told).filteredOn("30 records, known"::equals).hasSize(MANY - 1);
        thenEverythingIsCountedOnce();
    }

    private void thenEverythingIsCountedOnce() {
        assertThat(office.figures.count("k.tr.01", YEAR).numerator()).isEqualTo(DUE);
        assertThat(office.disposing.disposals(PageRequest.first(9)).items()).hasSize(1);
        assertThat(office.trail)
                .filteredOn(entry -> entry.action().equals("training.disposal.run"))
                .hasSize(1);
    }

    /** What each of them is answered: what was disposed of, or the rule by which it is refused. */
    private List<String> atOnce(Supplier<UUID> id) throws Exception {
        Callable<String> request = () -> answer(id.get());
        List<String> told = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(Collections.nCopies(MANY, request))) {
            told.add(answer.get());
        }
        return told;
    }

    private String answer(UUID id) throws Exception {
        together.await();
        try {
            var done = office.disposing.dispose(id, new DisposalGiven("KS 2026/17"));
            return done.view().records() + " records, " + (done.created() ? "new" : "known");
        } catch (RuleBroken refused) {
            return refused.rule();
        }
    }

    @After
    public void noThreadStays() {
        threads.shutdownNow();
    }

    @Before
    public void givenThirtyRecordsThatMayGo() {
        office.course("tr.brand", 48);
        IntStream.range(0, DUE).forEach(number -> {
            office.town.person("L" + number, "SKOLA", LocalDate.parse("2010-01-01"), LocalDate.parse("2018-12-31"));
            office.completed("L" + number, "tr.brand", "2014-05-01");
        });
        assertThat(office.figures.count("k.tr.01", YEAR).numerator()).isEqualTo(DUE);
    }

    public DisposingAtOnceTest(Database database) {
        super(database);
    }
}
