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
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.jpa.JpaEntityManager;
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

/** Many rows in one transaction: in batches, and with a history as if they had come one by one. */
@RunWith(Parameterized.class)
public class WritingManyRowsTest {

    private static final int MANY = 450;
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-02T09:00:00Z");

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public WritingManyRowsTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders")));
    }

    @Test
    public void newRowsAndTheirHistoriesTakeFewStatements() {
        int statements = store.work().write(() -> {
            each(0, MANY, this::order);
            entities().flush();
            return statements();
        });

        assertThat(statements).isBetween(2, 8);
        assertThat(count("PURCHASE_H WHERE ROW_END IS NULL")).isEqualTo(MANY);
    }

    @Test
    public void oneFlushOfNewChangedAndRemovedRowsLeavesEachInOneState() {
        store.clock().set(FIRST);
        store.work().write(() -> each(0, MANY, this::order));
        store.clock().set(SECOND);
        store.work().write(() -> {
            each(MANY, 2 * MANY, this::order);
            each(0, 250, i -> found(i).sellTo("Bo"));
            each(250, 300, i -> found(i).add("line " + i, "apples"));
            each(300, MANY, i -> entities().remove(found(i)));
        });

        assertThat(customers(FIRST)).hasSize(MANY).containsOnly("Anna");
        assertThat(customers(SECOND))
                .hasSize(2 * MANY - 150)
                .filteredOn("Bo"::equals)
                .hasSize(250);
        assertThat(count("PURCHASE")).isEqualTo(2 * MANY - 150);
        assertThat(count("PURCHASE_H WHERE ROW_END IS NULL")).isEqualTo(2 * MANY - 150);
        assertThat(count("LINE_H WHERE ROW_END IS NULL")).isEqualTo(50);
    }

    @Test
    public void rowsThatChangeAgainInTheSameTransactionHaveTheLastStateOnly() {
        store.clock().set(FIRST);
        store.work().write(() -> {
            each(0, MANY, this::order);
            entities().flush();
            each(0, MANY, i -> found(i).sellTo("Bo"));
            entities().flush();
            each(0, MANY, i -> found(i).sellTo("Cia"));
        });

        assertThat(customers(FIRST)).hasSize(MANY).containsOnly("Cia");
        assertThat(count("PURCHASE_H WHERE ROW_END IS NULL")).isEqualTo(MANY);
    }

    private static void each(int from, int to, IntConsumer change) {
        IntStream.range(from, to).forEach(change);
    }

    private void order(int number) {
        entities().persist(new Order("" + number, "Anna", store.clock().instant(), LocalDate.EPOCH));
    }

    private Order found(int number) {
        return entities().find(Order.class, "" + number);
    }

    private EntityManager entities() {
        return store.entities("sample-orders");
    }

    private List<String> customers(Instant moment) {
        return store.work()
                .readAsOf(
                        moment,
                        () -> entities()
                                .createQuery("SELECT o.customer FROM Purchase o", String.class)
                                .getResultList());
    }

    /** That have been sent to the database in the running transaction. */
    private int statements() {
        UnitOfWorkImpl work =
                (UnitOfWorkImpl) entities().unwrap(JpaEntityManager.class).getUnitOfWork();
        return ((DatabaseAccessor) work.getParent().getAccessor()).getWriteStatementsCount();
    }

    private int count(String table) {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM SAMPLE_ORDERS." + table)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
