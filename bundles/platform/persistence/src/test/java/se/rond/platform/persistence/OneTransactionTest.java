// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.platform.persistence.sample.Entry;
import se.rond.platform.persistence.sample.Order;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;
import se.rond.platform.persistence.testing.UnitFiles;

@RunWith(Parameterized.class)
public class OneTransactionTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    public OneTransactionTest(Database database) {
        store = new StoreRule(database, List.of(UnitFiles.below("units/orders"), UnitFiles.below("units/ledger")));
    }

    @Test
    public void whatTwoUnitsWriteIsCommittedTogether() {
        store.work().write(() -> {
            order("1", "Anna");
            entry("1", "ordered");
        });

        assertThat(orders()).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    public void aRefusalInOneUnitRollsBackTheOtherEvenWhenItIsFlushed() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    order("1", "Anna");
                    store.entities("sample-orders").flush();
                    entry("1", "ordered");
                    throw new RuleBroken("no-more", "Nej", "No");
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("no-more");

        assertThat(orders()).isZero();
        assertThat(entries()).isZero();
    }

    @Test
    public void aFailureAtTheVeryEndRollsBackBoth() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    order("1", "Anna");
                    entry("1", "ordered");
                    store.work().beforeCommit(() -> {
                        throw new IllegalStateException("too late");
                    });
                }))
                .hasMessage("too late");

        assertThat(orders()).isZero();
        assertThat(entries()).isZero();
    }

    @Test
    public void whatIsLeftForTheEndSeesEverythingWrittenBeforeAndMayWriteByPlainJdbc() {
        List<Integer> seen = new ArrayList<>();

        store.work().write(() -> {
            order("1", "Anna");
            store.work().beforeCommit(() -> {
                seen.add(count("SAMPLE_ORDERS.PURCHASE"));
                insertEntry("first");
                store.work().beforeCommit(() -> entry("1", "second"));
            });
            order("2", "Bo");
        });

        assertThat(seen).containsExactly(2);
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    public void plainJdbcRollsBackToo() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    insertEntry("first");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(entries()).isZero();
    }

    @Test
    public void anInnerFailureCannotBeSwallowed() {
        assertThatThrownBy(() -> store.work().write(() -> {
                    order("1", "Anna");
                    try {
                        store.work().write(() -> {
                            throw new NotFound(Text.same("entry"), "7");
                        });
                    } catch (NotFound swallowed) {
                        // a mistake
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(NotFound.class);

        assertThat(orders()).isZero();
    }

    @Test
    public void whatFollowsACommitRunsAfterItAndOnlyThen() {
        List<Integer> seen = new ArrayList<>();

        store.work().write(() -> {
            order("1", "Anna");
            store.work().afterCommit(() -> seen.add(orders()));
        });
        assertThatThrownBy(() -> store.work().write(() -> {
                    store.work().afterCommit(() -> seen.add(-1));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(seen).containsExactly(1);
    }

    @Test
    public void aFailureOfWhatFollowsACommitIsNotTheCallers() {
        store.work().write(() -> {
            order("1", "Anna");
            store.work().afterCommit(() -> {
                throw new IllegalStateException("mail server away");
            });
        });

        assertThat(orders()).isEqualTo(1);
    }

    @Test
    public void readingDoesNotWrite() {
        store.work().write(() -> order("1", "Anna"));

        assertThatThrownBy(() -> store.work().read(() -> {
                    order("2", "Bo");
                    return 0;
                }))
                .hasMessageContaining("only reads");
        store.work().read(() -> {
            store.entities("sample-orders").find(Order.class, "1").sellTo("Bo");
            return 0;
        });

        assertThat(customer("1")).isEqualTo("Anna");
    }

    @Test
    public void aWriteWithinAReadWrites() {
        store.work().read(() -> {
            store.work().write(() -> order("1", "Anna"));
            return 0;
        });

        assertThat(orders()).isEqualTo(1);
    }

    @Test
    public void nothingCanBeDoneOutside() {
        assertThatThrownBy(() -> store.entities("sample-orders").find(Order.class, "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no unit of work");
        assertThatThrownBy(() -> store.work().beforeCommit(() -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.work().afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    private void order(String id, String customer) {
        store.entities("sample-orders")
                .persist(new Order(id, customer, store.clock().instant(), LocalDate.EPOCH));
    }

    private void entry(String reference, String text) {
        store.entities("sample-ledger").persist(new Entry(reference, text));
    }

    private void insertEntry(String text) {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO SAMPLE_LEDGER.ENTRY (REFERENCE, TEXT) VALUES ('1', '" + text + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int orders() {
        return count("SAMPLE_ORDERS.PURCHASE");
    }

    private int entries() {
        return count("SAMPLE_LEDGER.ENTRY");
    }

    private String customer(String id) {
        return store.work()
                .read(() ->
                        store.entities("sample-orders").find(Order.class, id).customer());
    }

    private int count(String table) {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
