// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.audit.ReadLog;
import se.rond.platform.audit.persistence.JdbcReadings;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Who read what is kept apart is in the trail, once a day. */
@RunWith(Parameterized.class)
public class ReadLogTest {

    private static final UUID UNIT = new UUID(1, 1);
    private static final UUID ANALYSIS = new UUID(2, 1);
    private static final Caller ANNA = new Caller(new UUID(3, 1), new UUID(4, 1), "anna", Caller.Via.SESSION);
    private static final Caller BERIT = new Caller(new UUID(3, 2), new UUID(4, 2), "berit", Caller.Via.SESSION);

    @Test
    public void itIsNotedOnceForEachPersonRecordAndDay() {
        store.clock().set("2026-03-02T08:00:00Z");
        reads(ANNA, ANALYSIS);
        reads(ANNA, ANALYSIS);
        assertThat(noted()).isEqualTo(1);
        reads(BERIT, ANALYSIS);
        reads(ANNA, new UUID(2, 2));
        assertThat(noted()).isEqualTo(3);

        store.clock().set("2026-03-02T22:59:59Z");
        reads(ANNA, ANALYSIS);
        assertThat(noted()).as("the day ends in Sweden").isEqualTo(3);
        store.clock().set("2026-03-02T23:00:00Z");
        reads(ANNA, ANALYSIS);
        assertThat(noted()).isEqualTo(4);
        assertThat(trail.sql("UPDATE AUDIT.READING SET SUBJECT = SUBJECT"))
                .as("what was noted yesterday need not be known any more")
                .isEqualTo(1);
    }

    @Test
    public void anotherNodeNotesItNoSecondTime() {
        reads(ANNA, ANALYSIS);
        log = log(new Trail(store));
        reads(ANNA, ANALYSIS);

        assertThat(noted()).isEqualTo(1);
    }

    @Test
    public void twoAtOnceNoteItOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> reading = () -> {
                together.await(30, TimeUnit.SECONDS);
                log.reads("system-security.analysis.read", "analysis", ANALYSIS, UNIT, Compartment.INFOSEC);
                return true;
            };
            for (var read : windows.invokeAll(List.of(reading, reading), 60, TimeUnit.SECONDS)) {
                assertThat(read.get()).isTrue();
            }
        } finally {
            windows.shutdownNow();
        }
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    public void scheduledWorkReadsNothing() {
        reads(Caller.SYSTEM, ANALYSIS);

        assertThat(noted()).isZero();
    }

    @Test
    public void theEntryIsInTheCompartmentOfTheRecord() {
        reads(ANNA, ANALYSIS);

        assertThat(trail.sql("UPDATE AUDIT.ENTRY SET ACTOR = ACTOR WHERE COMPARTMENT = 'infosec'"
                        + " AND ACTION = 'system-security.analysis.read' AND SUBJECT = '" + ANALYSIS + "'"))
                .isEqualTo(1);
        assertThat(trail.verified().valid()).isTrue();
    }

    private void reads(Caller caller, UUID record) {
        trail.access.as(caller, () -> {
            log.reads("system-security.analysis.read", "analysis", record, UNIT, Compartment.INFOSEC);
            return true;
        });
    }

    private int noted() {
        return trail.sql("UPDATE AUDIT.ENTRY SET ACTOR = ACTOR");
    }

    @Rule
    public final StoreRule store;

    private Trail trail;
    private ReadLog log;

    public ReadLogTest(Database database) {
        store = new StoreRule(database, "audit");
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Before
    public void open() {
        trail = new Trail(store);
        log = log(trail);
    }

    private ReadLog log(Trail at) {
        return new DailyReadLog(
                store.work(), new JdbcReadings(store.dataSource()), at.trail, trail.access, store.clock());
    }
}
