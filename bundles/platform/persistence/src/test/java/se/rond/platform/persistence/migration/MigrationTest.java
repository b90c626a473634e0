// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Transactions;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Servers;

@RunWith(Parameterized.class)
public class MigrationTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private final Database kind;
    private final Map<String, String> files = new HashMap<>();
    private PooledDatabase database;
    private Schema schema;

    public MigrationTest(Database kind) {
        this.kind = kind;
    }

    @Before
    public void open() throws SQLException {
        database = new PooledDatabase(Servers.emptyDatabase(kind), Servers.driver(kind), new Transactions());
        schema = new Schema("fire-safety", database);
        files.put(
                "db/001-round.sql",
                "CREATE TABLE ROUND (ID CHAR(36) NOT NULL PRIMARY KEY, NAME VARCHAR(20) NOT NULL);");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void anEmptyDatabaseGetsSchemaAndTables() throws SQLException {
        migrate();

        execute("INSERT INTO FIRE_SAFETY.ROUND VALUES ('1', 'first')");
        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.MIGRATION")).containsExactly("001-round.sql");
    }

    @Test
    public void theSecondTimeNothingHappens() throws SQLException {
        migrate();
        migrate();

        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.MIGRATION")).containsExactly("001-round.sql");
    }

    @Test
    public void aNewScriptIsAppliedToWhatIsThere() throws SQLException {
        migrate();
        execute("INSERT INTO FIRE_SAFETY.ROUND VALUES ('1', 'first')");
        files.put("db/002-due.sql", "ALTER TABLE ROUND ADD COLUMN DUE VARCHAR(10) DEFAULT 'soon' NOT NULL;");

        migrate();

        assertThat(strings("SELECT DUE FROM FIRE_SAFETY.ROUND")).containsExactly("soon");
    }

    @Test
    public void aScriptThatWasChangedAfterwardsIsRefused() throws SQLException {
        migrate();
        files.put("db/001-round.sql", "CREATE TABLE ROUND (ID CHAR(40) NOT NULL PRIMARY KEY);");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("001-round.sql was changed after it was applied")
                .hasMessageContaining("2026-03-02T08:00:00Z");
    }

    @Test
    public void anOlderBundleThanTheSchemaIsRefused() throws SQLException {
        files.put("db/002-more.sql", "CREATE TABLE MORE (ID INTEGER);");
        migrate();
        files.remove("db/002-more.sql");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("newer than this bundle")
                .hasMessageContaining("002-more.sql");
    }

    @Test
    public void aScriptThatComesTooLateIsRefused() throws SQLException {
        files.put("db/003-more.sql", "CREATE TABLE MORE (ID INTEGER);");
        migrate();
        files.put("db/002-late.sql", "CREATE TABLE LATE (ID INTEGER);");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("002-late.sql")
                .hasMessageContaining("higher number");
    }

    @Test
    public void aScriptThatFailsLeavesNothingAndSaysWhere() throws SQLException {
        files.put("db/002-bad.sql", "CREATE TABLE GOOD (ID INTEGER);\nINSERT INTO NOWHERE VALUES (1);");

        assertThatThrownBy(this::migrate)
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("002-bad.sql")
                .hasMessageContaining("INSERT INTO NOWHERE");

        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.MIGRATION")).containsExactly("001-round.sql");
        files.put("db/002-bad.sql", "CREATE TABLE GOOD (ID INTEGER);");
        assertThatCode(this::migrate).doesNotThrowAnyException();
    }

    @Test
    public void connectionsGoBackAsTheyCame() throws SQLException {
        String before = schemaOfAConnection();
        migrate();

        assertThat(schemaOfAConnection()).isEqualTo(before);
    }

    @Test
    public void twoUnitsOfSimilarNameDoNotMeet() throws SQLException {
        migrate();
        Schema similar = new Schema("fire1safety", database);

        new Migration(similar, clock()).run(scripts());

        assertThat(strings("SELECT NAME FROM FIRE1SAFETY.MIGRATION")).hasSize(1);
    }

    @Test
    public void severalNodesMayStartAtOnce() {
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(CompletableFuture.runAsync(() -> {
                try {
                    migrate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }

        assertThat(nodes).allSatisfy(node -> assertThatCode(node::join).doesNotThrowAnyException());
    }

    @Test
    public void whileAnotherNodeIsAtWorkOneWaitsAndSaysSo() throws SQLException {
        givenAnotherNodeIsAtWork(0);

        assertThatThrownBy(() -> migrate(new MigrationLock.Patience(Duration.ofMillis(500), Duration.ofSeconds(60))))
                .isInstanceOf(SQLTransientException.class)
                .hasMessageContaining("Another node");
    }

    @Test
    public void aNodeThatDiedAtWorkIsSucceeded() throws SQLException {
        givenAnotherNodeIsAtWork(90);

        migrate(new MigrationLock.Patience(Duration.ofSeconds(5), Duration.ofSeconds(60)));

        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.MIGRATION")).containsExactly("001-round.sql");
    }

    @Test
    public void aNodeAtWorkKeepsGivingSignsOfLife() throws Exception {
        new MigrationRecords(schema, clock()).prepare();
        MigrationLock.Patience brief = new MigrationLock.Patience(Duration.ofMillis(2500), Duration.ofSeconds(1));

        try (MigrationLock held = MigrationLock.take(schema, brief)) {
            assertThatThrownBy(() -> MigrationLock.take(schema, brief)).isInstanceOf(SQLTransientException.class);
        }
        MigrationLock.take(schema, brief).close();
    }

    private void givenAnotherNodeIsAtWork(int secondsSilent) throws SQLException {
        new MigrationRecords(schema, clock()).prepare();
        execute("UPDATE FIRE_SAFETY.MIGRATION_LOCK SET OWNER = 'other', ALIVE_AT ="
                + " {fn TIMESTAMPADD(SQL_TSI_SECOND, -" + secondsSilent + ", CURRENT_TIMESTAMP)}");
    }

    private void migrate() throws SQLException {
        new Migration(schema, clock()).run(scripts());
    }

    private void migrate(MigrationLock.Patience patience) throws SQLException {
        new Migration(schema, clock(), patience).run(scripts());
    }

    private Scripts scripts() {
        return Scripts.of(files, database.vendor());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    }

    private String schemaOfAConnection() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getSchema();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
