// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** A query may say along which index it wants to be read. */
@RunWith(Parameterized.class)
public class ReadingAlongAnIndexTest {

    private static final String NEXT = "SELECT o FROM Purchase o WHERE o.urgent = :urgent ORDER BY o.customer, o.id";
    private static final String WITH_LINES = "SELECT o FROM Purchase o WHERE o.urgent = :urgent AND o.id NOT IN"
            + " (SELECT l.order.id FROM Line l) ORDER BY o.customer, o.id";

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public ReadingAlongAnIndexTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
    }

    @Before
    public void order() {
        store.work().write(() -> {
            for (String customer : List.of("Ek", "Al", "Björk")) {
                entities()
                        .persist(new Order(
                                customer, customer, Instant.parse("2026-03-01T08:00:00Z"), LocalDate.of(2026, 4, 1)));
            }
        });
    }

    @Test
    public void theRowsAreThoseOfTheQueryInItsOrder() {
        assertThat(store.work().read(() -> first(NEXT, 2))).containsExactly("Al", "Björk");
        assertThat(store.work().read(() -> first(WITH_LINES, 2))).containsExactly("Al", "Björk");
    }

    @Test
    public void thePastIsReadWithoutIt() {
        Instant before = store.clock().instant();
        store.clock().set(before.plusSeconds(3600).toString());
        store.work().write(() -> {
            entities().remove(entities().find(Order.class, "Al"));
        });
        assertThat(store.work().read(() -> first(NEXT, 2))).containsExactly("Björk", "Ek");
        assertThat(store.work().readAsOf(before.plusSeconds(60), () -> first(NEXT, 2)))
                .containsExactly("Al", "Björk");
    }

    @Test
    public void derbyReadsAlongItAndSortsNothing() {
        if (store.database() == Database.DERBY) {
            assertThat(planOf(NEXT)).contains("using index PURCHASE_CUSTOMER").doesNotContain("Sort ResultSet");
            assertThat(planOf(WITH_LINES)).contains("using index PURCHASE_CUSTOMER");
        }
    }

    private List<String> first(String query, int rows) {
        return entities()
                .createQuery(query, Order.class)
                .setParameter("urgent", false)
                .setMaxResults(rows)
                .setHint("eclipselink.sql.hint", "/* index PURCHASE_CUSTOMER */")
                .getResultStream()
                .map(Order::id)
                .toList();
    }

    private String planOf(String query) {
        return store.work().write(() -> {
            try (Connection connection = store.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                first(query, 2);
                try (ResultSet plan = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                    plan.next();
                    return plan.getString(1);
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private EntityManager entities() {
        return store.entities("sample-orders");
    }
}
