// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.RuleBroken;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class RecordingTest {

    @Test
    public void whatHappenedIsKeptWithWhoWhenAndFromWhichRole() {
        store.work()
                .write(() -> trail.trail.record(Trail.entry("t1", Trail.SCHOOL).because("för att")));

        EntryView entry = all().get(0);
        assertThat(entry.at()).isEqualTo(store.clock().instant());
        assertThat(entry.action()).isEqualTo("test.thing.change");
        assertThat(entry.subject()).isEqualTo("t1");
        assertThat(entry.unit()).isEqualTo(Trail.SCHOOL);
        assertThat(entry.reason()).isEqualTo("för att");
        assertThat(entry.account()).isEqualTo(FixedAccess.ACCOUNT);
        assertThat(entry.actor()).isEqualTo("anna");
        assertThat(entry.via()).isEqualTo("session");
        assertThat(entry.roles()).containsExactly("auditor", "manager");
        assertThat(entry.before()).isEqualTo(Map.of("state", "old"));
        assertThat(entry.after()).isEqualTo(Map.of("state", "new"));
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(entry.position()).isEqualTo(1);
    }

    @Test
    public void whatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    trail.trail.record(Trail.entry("never", Trail.SCHOOL));
                    throw new RuleBroken("no", "nej", "no");
                }))
                .isInstanceOf(RuleBroken.class);
        trail.record("after", Trail.SCHOOL);

        assertThat(all()).extracting(EntryView::subject).containsExactly("after");
        assertThat(trail.verified().valid()).isTrue();
    }

    @Test
    public void nothingIsRecordedOutsideAUnitOfWork() {
        assertThatThrownBy(() -> trail.trail.record(Trail.entry("t", null))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void entriesOfOneUnitOfWorkKeepTheirOrder() {
        store.work().write(() -> {
            for (int i = 0; i < 100; i++) {
                trail.trail.record(Trail.entry("t" + i, Trail.SCHOOL));
            }
        });

        List<EntryView> entries = all();
        for (int i = 0; i < 100; i++) {
            assertThat(entries.get(99 - i).subject()).isEqualTo("t" + i);
            assertThat(entries.get(99 - i).position()).isEqualTo(i + 1);
        }
    }

    @Test
    public void eachUnitAndSwedishDayHasItsChain() {
        store.clock().set("2026-03-02T22:59:59Z");
        trail.record("a", Trail.SCHOOL);
        trail.record("b", Trail.LIBRARY);
        trail.record("c", null);
        store.clock().set("2026-03-02T23:00:00Z");
        trail.record("d", Trail.SCHOOL);

        assertThat(all())
                .extracting(entry -> entry.day() + " " + entry.unit() + " " + entry.position())
                .containsExactlyInAnyOrder(
                        "2026-03-03 " + Trail.SCHOOL + " 1",
                        "2026-03-02 null 1",
                        "2026-03-02 " + Trail.LIBRARY + " 1",
                        "2026-03-02 " + Trail.SCHOOL + " 1");
    }

    @Test
    public void whatIsRecordedAtTheVeryEndIsRecordedToo() {
        store.work().write(() -> {
            trail.trail.record(Trail.entry("first", Trail.SCHOOL));
            store.work().beforeCommit(() -> trail.trail.record(Trail.entry("last", Trail.SCHOOL)));
        });

        assertThat(all()).extracting(EntryView::subject).containsExactlyInAnyOrder("first", "last");
        assertThat(trail.verified().valid()).isTrue();
    }

    @Test
    public void aClockThatIsSetBackAddsToNoSealedDay() {
        trail.record("before", Trail.SCHOOL);
        store.clock().advance(Duration.ofDays(1));
        trail.roots.sealEndedDays();
        store.clock().advance(Duration.ofDays(-1));
        trail.record("after", Trail.SCHOOL);

        assertThat(all()).extracting(EntryView::day).contains(LocalDate.of(2026, 3, 3));
        assertThat(trail.verified().valid()).isTrue();
    }

    @Test
    public void manyAtOnceNeitherBreakAChainNorBlockEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int thread = t;
            all.add(threads.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    store.work().write(() -> {
                        // both orders: whoever locks the one first must not wait for the other
                        trail.trail.record(entry(thread % 2 == 0 ? Trail.SCHOOL : Trail.LIBRARY));
                        trail.trail.record(entry(thread % 2 == 0 ? Trail.LIBRARY : Trail.SCHOOL));
                    });
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();

        assertThat(trail.verified())
                .satisfies(result -> assertThat(result.firstFault()).isNull())
                .satisfies(result -> assertThat(result.entries()).isEqualTo(400))
                .satisfies(result -> assertThat(result.chains()).isEqualTo(2));
    }

    @Test
    public void itIsVerifiedWhileItIsWritten() throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> {
            for (int i = 0; i < 200; i++) {
                trail.record("t" + i, Trail.SCHOOL);
            }
        });
        while (!writing.isDone()) {
            assertThat(trail.verified().firstFault()).isNull();
        }
        writing.get();
        writer.shutdown();
    }

    private static AuditEntry entry(UUID unit) {
        return Trail.entry("t", unit);
    }

    private List<EntryView> all() {
        Page<EntryView> page =
                trail.reading.newest(new EntryQuery(null, null, null, null, null, null, null), PageRequest.first(500));
        return page.items();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Trail trail;

    public RecordingTest(Database database) {
        store = new StoreRule(database, "audit");
    }

    @Before
    public void everythingIsReadable() {
        trail = new Trail(store);
        trail.access.grantEverywhere("audit.read");
    }
}
