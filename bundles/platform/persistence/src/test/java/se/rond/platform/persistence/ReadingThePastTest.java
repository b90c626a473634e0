// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

@RunWith(Parameterized.class)
public class ReadingThePastTest {

    private static final Instant BEFORE = Instant.parse("2026-03-29T00:30:00Z");
    private static final Instant FIRST = Instant.parse("2026-03-29T01:00:00Z");
    private static final Instant SECOND =
            Instant.parse("2026-03-29T01:30:00Z"); // Stockholm has no 02:30 on this day...
    private static final Instant BETWEEN = Instant.parse("2026-03-29T01:15:00Z");
    private static final Instant THIRD = Instant.parse("2026-03-29T02:30:00Z"); // ...and JDBC would write this as 03:30
    private static final Instant LATER = Instant.parse("2026-03-29T02:45:00Z");

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final TimeZone zone = TimeZone.getDefault();

    public ReadingThePastTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
    }

    @Before
    public void inSweden() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
    }

    @After
    public void atHome() {
        TimeZone.setDefault(zone);
    }

    @Test
    public void everyStateIsFoundAtItsTime() {
        givenAnOrderChangedAndRemoved();

        assertThat(at(BEFORE, this::customers)).isEmpty();
        assertThat(at(FIRST, this::customers)).containsExactly("Anna");
        assertThat(at(BETWEEN, this::customers)).containsExactly("Anna");
        assertThat(at(SECOND, this::customers)).containsExactly("Bo");
        assertThat(at(THIRD.minusMillis(1), this::customers)).containsExactly("Bo");
        assertThat(at(THIRD, this::customers)).isEmpty();
        assertThat(at(LATER, this::customers)).isEmpty();
    }

    @Test
    public void aLookUpByIdReadsThePastToo() {
        givenAnOrderChangedAndRemoved();

        assertThat(at(BETWEEN, () -> entity().customer())).isEqualTo("Anna");
        assertThat(at(SECOND, () -> entity().customer())).isEqualTo("Bo");
        assertThat(at(LATER, this::entity)).isNull();
        assertThat(at(BEFORE, this::entity)).isNull();
    }

    @Test
    public void relatedEntitiesAreOfTheSameMoment() {
        on(FIRST, () -> store.work().write(() -> order("Anna").add("a", "apples")));
        on(
                SECOND,
                () -> store.work().write(() -> {
                    entity().add("b", "bread");
                    entity().drop("a");
                }));

        assertThat(at(BETWEEN, () -> entity().goods())).containsExactly("apples");
        assertThat(at(SECOND, () -> entity().goods())).containsExactly("bread");
        assertThat(at(SECOND, () -> only().goods())).containsExactly("bread");
        assertThat(at(BETWEEN, () -> only().goods())).containsExactly("apples");
    }

    @Test
    public void whoReadsOneMomentIsNotAnsweredOfAnotherThatIsReadMeanwhile() {
        givenAnOrderChangedAndRemoved();

        String read = at(BETWEEN, () -> {
            TypedQuery<Order> all = all();
            TypedQuery<Long> ofBo = count();
            meanwhile(() -> at(SECOND, () -> customers() + " " + count("Bo")));
            return all.getSingleResult().customer() + " "
                    + ofBo.setParameter("customer", "Bo").getSingleResult();
        });

        assertThat(read).isEqualTo("Anna 0");
    }

    @Test
    public void relatedEntitiesAreOfTheMomentWhoeverReadsAnotherMeanwhile() {
        on(FIRST, () -> store.work().write(() -> order("Anna").add("a", "apples")));
        on(SECOND, () -> store.work().write(() -> entity().drop("a")));

        List<String> goods = at(BETWEEN, () -> {
            Order order = only();
            meanwhile(() -> at(SECOND, () -> only().goods()));
            return order.goods();
        });

        assertThat(goods).containsExactly("apples");
    }

    @Test
    public void conditionsAndCountsAreOfThatMoment() {
        givenAnOrderChangedAndRemoved();

        assertThat(at(BETWEEN, () -> count("Anna"))).isEqualTo(1);
        assertThat(at(BETWEEN, () -> count("Bo"))).isZero();
        assertThat(at(SECOND, () -> count("Bo"))).isEqualTo(1);
    }

    @Test
    public void whatOneTransactionChangesHasOneState() {
        on(
                FIRST,
                () -> store.work().write(() -> {
                    order("Anna");
                    store.entities("sample-orders").flush();
                    entity().sellTo("Bo");
                }));

        assertThat(at(FIRST, this::customers)).containsExactly("Bo");
    }

    @Test
    public void thePresentIsReadAroundThePast() {
        givenAnOrderChangedAndRemoved();
        on(LATER, () -> store.work().write(() -> order("Cecilia")));

        String both = store.work()
                .read(() -> entity().customer() + at(BETWEEN, () -> entity().customer()) + entity().customer());

        assertThat(both).isEqualTo("CeciliaAnnaCecilia");
    }

    @Test
    public void thePastIsNotReadWhileWriting() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    at(BEFORE, this::entity);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("past");
    }

    @Test
    public void thePastIsNotWritten() {
        assertThatThrownBy(() -> at(BEFORE, () -> order("Anna")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only reads");
        assertThatThrownBy(() -> at(BEFORE, () -> store.work().write(() -> order("Anna"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("past");
    }

    @Test
    public void whatKnowsThePresentOnlyIsRefused() {
        assertThatThrownBy(() -> at(
                        BEFORE,
                        () -> store.entities("sample-orders")
                                .createNativeQuery("SELECT * FROM SAMPLE_ORDERS.PURCHASE", Order.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("present only");
        assertThatThrownBy(() ->
                        at(BEFORE, () -> store.entities("sample-orders").getReference(Order.class, "1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("present only");
    }

    @Test
    public void bulkChangesWhichHaveNoHistoryAreRefused() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    store.entities("sample-orders")
                            .createQuery("DELETE FROM Purchase p")
                            .executeUpdate();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("history");
    }

    private void givenAnOrderChangedAndRemoved() {
        on(FIRST, () -> store.work().write(() -> order("Anna")));
        on(SECOND, () -> store.work().write(() -> entity().sellTo("Bo")));
        on(
                THIRD,
                () -> store.work().write(() -> {
                    store.entities("sample-orders").remove(entity());
                }));
    }

    private void on(Instant moment, Runnable change) {
        store.clock().set(moment);
        change.run();
    }

    private <T> T at(Instant moment, Supplier<T> reading) {
        return store.work().readAsOf(moment, reading);
    }

    private static void meanwhile(Runnable another) {
        CompletableFuture.runAsync(another).join();
    }

    private Order order(String customer) {
        Order order = new Order("1", customer, FIRST, LocalDate.of(2026, 3, 29));
        store.entities("sample-orders").persist(order);
        return order;
    }

    private Order entity() {
        return store.entities("sample-orders").find(Order.class, "1");
    }

    private Order only() {
        return store.entities("sample-orders")
                .createQuery("SELECT p FROM Purchase p", Order.class)
                .getSingleResult();
    }

    private List<String> customers() {
        return all().getResultList().stream().map(Order::customer).toList();
    }

    private TypedQuery<Order> all() {
        return store.entities("sample-orders").createQuery("SELECT p FROM Purchase p ORDER BY p.id", Order.class);
    }

    private long count(String customer) {
        return count().setParameter("customer", customer).getSingleResult();
    }

    private TypedQuery<Long> count() {
        return store.entities("sample-orders")
                .createQuery("SELECT COUNT(p) FROM Purchase p WHERE p.customer = :customer", Long.class);
    }
}
