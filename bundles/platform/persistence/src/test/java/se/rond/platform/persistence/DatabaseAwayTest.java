// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.Unavailable;
import se.rond.platform.persistence.database.Connecting;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Transactions;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Servers;
import se.rond.platform.persistence.work.JtaUnitOfWork;

@RunWith(Parameterized.class)
public class DatabaseAwayTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private final Database kind;
    private final Transactions transactions = new Transactions();
    private Connecting connecting;
    private PooledDatabase database;
    private JtaUnitOfWork work;

    public DatabaseAwayTest(Database kind) {
        this.kind = kind;
    }

    @After
    public void close() throws Exception {
        assertThat(transactions.manager().getStatus())
                .as("a transaction was left on the thread")
                .isEqualTo(Status.STATUS_NO_TRANSACTION);
        database.close();
    }

    @Test(timeout = 20_000)
    public void aDatabaseThatWasNeverThereIsUnavailable() throws SQLException {
        String nowhere = kind == Database.DERBY ? "jdbc:derby:/nowhere/at/all" : "jdbc:postgresql://localhost:1/none";
        open(Connecting.to(nowhere, "", ""));

        thenUnavailable("database-away", this::touch);
    }

    @Test(timeout = 20_000)
    public void aDatabaseThatGoesAwayInTheMiddleIsUnavailableAndThenBack() throws SQLException {
        open(Servers.emptyDatabase(kind));
        work.write(this::touch);

        thenUnavailable("database-away", () -> {
            touch();
            breakConnections();
            touch();
        });

        assertThat(work.read(() -> 1)).isEqualTo(1);
        work.write(this::touch);
    }

    @Test(timeout = 20_000)
    public void aDatabaseThatGoesAwayBeforeTheCommitIsUnavailable() throws SQLException {
        open(Servers.emptyDatabase(kind));

        thenUnavailable("database-away", () -> {
            touch();
            breakConnections();
        });
        work.write(this::touch);
    }

    @Test(timeout = 20_000)
    public void whoGetsNoConnectionIsNotKeptWaiting() throws SQLException {
        Connecting one = Servers.emptyDatabase(kind);
        open(new Connecting(one.url(), one.user(), one.password(), 1, Duration.ofMillis(300), Duration.ofSeconds(30)));

        work.write(() -> {
            touch();
            CompletableFuture.runAsync(() -> thenUnavailable("database-away", this::touch))
                    .join();
        });
    }

    @Test(timeout = 20_000)
    public void whatTakesTooLongChangesNothing() throws SQLException {
        Connecting slow = Servers.emptyDatabase(kind);
        open(new Connecting(slow.url(), slow.user(), slow.password(), 2, Duration.ofSeconds(5), Duration.ofSeconds(1)));
        work.write(() -> execute("CREATE TABLE T (N INTEGER)"));

        thenUnavailable("database-too-slow", () -> {
            execute("INSERT INTO T VALUES (1)");
            waitFor(Duration.ofMillis(1500));
            execute("INSERT INTO T VALUES (2)");
        });

        assertThat(work.read(() -> count("T"))).isZero();
    }

    private void open(Connecting to) throws SQLException {
        connecting = to;
        database = new PooledDatabase(to, Servers.driver(kind), transactions);
        work = JtaUnitOfWork.of(transactions, database.transactionTimeout(), Clock.systemUTC());
    }

    private void thenUnavailable(String rule, Runnable what) {
        assertThatThrownBy(() -> work.write(what))
                .isInstanceOfSatisfying(
                        Unavailable.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private void touch() {
        execute(kind == Database.DERBY ? "VALUES 1" : "SELECT 1");
    }

    private void breakConnections() {
        try {
            if (kind == Database.DERBY) {
                DriverManager.getConnection(connecting.url().replace("create", "shutdown"))
                        .close();
            } else {
                try (Connection connection = DriverManager.getConnection(connecting.url(), "postgres", "postgres");
                        Statement statement = connection.createStatement()) {
                    statement.execute("SELECT PG_TERMINATE_BACKEND(PID) FROM PG_STAT_ACTIVITY"
                            + " WHERE DATNAME = CURRENT_DATABASE() AND PID <> PG_BACKEND_PID()");
                }
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState())
                    .as("Derby says by an exception that it is down")
                    .isEqualTo("08006");
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
