// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Unavailable;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

/** Two who change the same records at the same time. */
@RunWith(Parameterized.class)
public class MeetingOthersTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public MeetingOthersTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
    }

    @Test
    public void whoComesSecondIsToldThatTheRecordChanged() {
        givenOrders("1");

        assertThatThrownBy(() -> store.work().write(() -> {
                    Order order = find("1");
                    elsewhere(() -> find("1").sellTo("Bo"));
                    order.sellTo("Cecilia");
                }))
                .isInstanceOf(Stale.class);

        assertThat(customer("1")).isEqualTo("Bo");
    }

    @Test
    public void oneStaleRecordAmongManyIsEnough() {
        givenOrders("1", "2", "3", "4");

        assertThatThrownBy(() -> store.work().write(() -> {
                    List<Order> all = List.of(find("1"), find("2"), find("3"), find("4"));
                    elsewhere(() -> find("3").sellTo("Bo"));
                    all.forEach(order -> order.sellTo("Cecilia"));
                }))
                .isInstanceOf(Stale.class);

        assertThat(customer("1")).isEqualTo("Anna");
        assertThat(customer("3")).isEqualTo("Bo");
    }

    @Test
    public void aRecordRemovedMeanwhileIsStale() {
        givenOrders("1");

        assertThatThrownBy(() -> store.work().write(() -> {
                    Order order = find("1");
                    elsewhere(() -> store.entities("sample-orders").remove(find("1")));
                    order.sellTo("Cecilia");
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void theSameIdIsNotCreatedTwice() {
        givenOrders("1");

        assertThatThrownBy(() -> store.work().write(() -> create("1")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo("already-exists"));
    }

    @Test
    public void whoeverDoesNotCommitIsNotSeen() {
        givenOrders("1");

        assertThatThrownBy(() -> store.work().write(() -> {
                    find("1").sellTo("Bo");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(customer("1")).isEqualTo("Anna");
    }

    @Test
    public void ofTwoThatWaitForEachOtherOneIsAskedToTryAgain() throws Exception {
        givenOrders("1", "2");
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);

        CompletableFuture<Throwable> other =
                CompletableFuture.supplyAsync(() -> catchThrowable(() -> changeBoth("2", "1", bothHaveOne)));
        Throwable one = catchThrowable(() -> changeBoth("1", "2", bothHaveOne));
        Throwable two = other.get(30, TimeUnit.SECONDS);

        assertThat(one == null ? two : one).isInstanceOf(Unavailable.class).hasMessageContaining("database-busy");
        assertThat(one == null || two == null).as("one of them succeeds").isTrue();
    }

    private void changeBoth(String first, String second, CyclicBarrier bothHaveOne) {
        store.work().write(() -> {
            change(first);
            await(bothHaveOne);
            change(second);
        });
    }

    private void change(String id) {
        find(id).sellTo("by " + Thread.currentThread().getName());
        store.entities("sample-orders").flush();
    }

    private void givenOrders(String... ids) {
        store.work().write(() -> {
            for (String id : ids) {
                create(id);
            }
        });
    }

    private void create(String id) {
        store.entities("sample-orders")
                .persist(new Order(id, "Anna", store.clock().instant(), LocalDate.EPOCH));
    }

    private void elsewhere(Runnable change) {
        CompletableFuture.runAsync(() -> store.work().write(change)).join();
    }

    private Order find(String id) {
        return store.entities("sample-orders").find(Order.class, id);
    }

    private String customer(String id) {
        return store.work().read(() -> find(id).customer());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
