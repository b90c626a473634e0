// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Stale;
import se.rond.kernel.Text;
import se.rond.platform.persistence.sample.Entry;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

/** What a work fails by is the first thing that the store refused, whoever asked for it and whatever followed. */
@RunWith(Parameterized.class)
public class TellingTheFirstFaultTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public TellingTheFirstFaultTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders"), UnitFiles.below("units/ledger")));
    }

    @Test
    public void aStaleRecordFoundByAQueryIsToldEvenIfSomebodySwallowsItAndGoesOn() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    givenAnOvertakenChange();
                    swallowing(this::customers);
                    ledger().persist(new Entry("1", "ordered"));
                    ledger().flush();
                }))
                .isInstanceOf(Stale.class);

        thenOnlyTheOtherIsStored();
    }

    @Test
    public void itIsToldIfNothingFollows() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    givenAnOvertakenChange();
                    swallowing(this::customers);
                }))
                .isInstanceOf(Stale.class);

        thenOnlyTheOtherIsStored();
    }

    @Test
    public void itIsToldRatherThanAnotherRefusalThatFollows() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    givenAnOvertakenChange();
                    swallowing(this::customers);
                    throw new NotFound(Text.same("order"), "1");
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void itIsToldIfItIsSwallowedAtTheVeryEndOrByAnInnerWork() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    givenAnOvertakenChange();
                    store.work().beforeCommit(() -> {
                        orders().find(Order.class, "2").sellTo("Dag");
                        elsewhere(() -> orders().find(Order.class, "2").sellTo("Eva"));
                        swallowing(this::customers);
                    });
                    orders().refresh(orders().find(Order.class, "1"));
                }))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> store.work().write(() -> {
                    orders().find(Order.class, "1").sellTo("Cecilia");
                    elsewhere(() -> orders().find(Order.class, "1").sellTo("Fia"));
                    swallowing(() -> store.work().write(() -> customers()));
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void nothingMoreIsDoneInAWorkInWhichTheStoreHasFailed() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    TypedQuery<String> prepared = orders().createQuery("SELECT o.id FROM Purchase o", String.class);
                    givenAnOvertakenChange();
                    swallowing(this::customers);
                    assertThatThrownBy(prepared::getResultList).isInstanceOf(OptimisticLockException.class);
                    assertThatThrownBy(() -> ledger().find(Entry.class, 1L))
                            .isInstanceOf(OptimisticLockException.class);
                }))
                .isInstanceOf(Stale.class);
    }

    @Test
    public void thatThereIsNoAnswerIsNoFault() {
        store.work().write(() -> {
            TypedQuery<Order> nobodys = orders().createQuery(
                            "SELECT o FROM Purchase o WHERE o.customer = :customer", Order.class)
                    .setParameter("customer", "nobody");
            assertThatThrownBy(nobodys::getSingleResult).isInstanceOf(NoResultException.class);
            orders().find(Order.class, "1").sellTo("Cecilia");
        });

        assertThat(customer("1")).isEqualTo("Cecilia");
    }

    @Test
    public void whatIsInsertedBesideARecordThatHasChangedIsStale() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    orders().find(Order.class, "1").sellTo("Cecilia");
                    orders().persist(order("3"));
                    elsewhere(() -> {
                        orders().find(Order.class, "1").sellTo("Bo");
                        orders().persist(order("3"));
                    });
                }))
                .isInstanceOf(Stale.class);

        thenOnlyTheOtherIsStored();
    }

    @Test
    public void soIsWhatIsInsertedInAnotherUnitBeforeTheRecordIsWritten() {
        store.work()
                .write(() -> ledger().createNativeQuery(
                                "ALTER TABLE SAMPLE_LEDGER.ENTRY ADD CONSTRAINT ENTRY_ONCE UNIQUE (REFERENCE)")
                        .executeUpdate());

        assertThatThrownBy(() -> store.work().write(() -> {
                    orders().find(Order.class, "1").sellTo("Cecilia");
                    elsewhere(() -> {
                        orders().find(Order.class, "1").sellTo("Bo");
                        ledger().persist(new Entry("1", "ordered"));
                    });
                    ledger().persist(new Entry("1", "ordered"));
                    ledger().flush();
                }))
                .isInstanceOf(Stale.class);

        assertThat(customer("1")).isEqualTo("Bo");
    }

    @Test
    public void aRowThatIsThereAlreadyIsNotStaleIfNothingElseHasChanged() {
        store.work().write(() -> orders().find(Order.class, "2").add("line", "butter"));

        assertThatThrownBy(() -> store.work().write(() -> {
                    orders().find(Order.class, "1").sellTo("Cecilia");
                    orders().flush();
                    orders().find(Order.class, "1").sellTo("Dag");
                    orders().find(Order.class, "1").add("line", "bread");
                }))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo("already-exists"));

        assertThat(customer("1")).isEqualTo("Anna");
    }

    private void givenAnOvertakenChange() {
        orders().find(Order.class, "1").sellTo("Cecilia");
        elsewhere(() -> orders().find(Order.class, "1").sellTo("Bo"));
    }

    private void thenOnlyTheOtherIsStored() {
        assertThat(customer("1")).isEqualTo("Bo");
        long entries = store.work()
                .read(() -> ledger().createQuery("SELECT COUNT(e) FROM Entry e", Long.class)
                        .getSingleResult());
        assertThat(entries).isZero();
    }

    /** Whoever asks writes what has changed so far. */
    private List<String> customers() {
        return orders().createQuery("SELECT o.customer FROM Purchase o", String.class)
                .getResultList();
    }

    private static void swallowing(Runnable asking) {
        try {
            asking.run();
        } catch (RuntimeException swallowed) {
            // a mistake
        }
    }

    private void elsewhere(Runnable change) {
        CompletableFuture.runAsync(() -> store.work().write(change)).join();
    }

    private String customer(String id) {
        return store.work().read(() -> orders().find(Order.class, id).customer());
    }

    private EntityManager orders() {
        return store.entities("sample-orders");
    }

    private EntityManager ledger() {
        return store.entities("sample-ledger");
    }

    private Order order(String id) {
        return new Order(id, "Anna", store.clock().instant(), LocalDate.EPOCH);
    }

    @Before
    public void givenTwoOrders() {
        store.work().write(() -> List.of("1", "2").forEach(id -> orders().persist(order(id))));
    }
}
