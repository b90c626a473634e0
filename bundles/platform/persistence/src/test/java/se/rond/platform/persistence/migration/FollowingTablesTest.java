// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import se.rond.platform.persistence.testing.TestClock;

/** History tables follow the live ones, in shape and in content, whatever a script does. */
@RunWith(Parameterized.class)
public class FollowingTablesTest {

    private static final List<MappedTable> ROUND = List.of(new MappedTable("ROUND", List.of("ID")));

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    private final Database kind;
    private final Map<String, String> files = new HashMap<>();
    private final TestClock clock = new TestClock();
    private PooledDatabase database;

    public FollowingTablesTest(Database kind) {
        this.kind = kind;
    }

    @Before
    public void open() throws SQLException {
        database = new PooledDatabase(Servers.emptyDatabase(kind), Servers.driver(kind), new Transactions());
        files.put("db/001-round.sql", """
                CREATE TABLE ROUND (
                  ID CHAR(36) NOT NULL PRIMARY KEY,
                  NAME VARCHAR(20) NOT NULL,
                  SHARE DECIMAL(12, 4),
                  DONE BOOLEAN NOT NULL,
                  DUE DATE,
                  WALKED TIMESTAMP,
                  PICTURES INTEGER,
                  VERSION BIGINT NOT NULL
                );
                INSERT INTO ROUND (ID, NAME, DONE, VERSION) VALUES ('1', 'first', FALSE, 1);
                INSERT INTO ROUND (ID, NAME, DONE, VERSION) VALUES ('2', 'second', FALSE, 1);
                """);
        migrate();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatAScriptInsertsHasHistoryFromThen() throws SQLException {
        assertThat(history()).containsExactly("1 first 08:00-", "2 second 08:00-");
    }

    @Test
    public void whatAScriptChangesAndRemovesIsInHistory() throws SQLException {
        later("""
                UPDATE ROUND SET NAME = 'changed' WHERE ID = '1';
                DELETE FROM ROUND WHERE ID = '2';
                INSERT INTO ROUND (ID, NAME, DONE, VERSION) VALUES ('3', 'third', FALSE, 1);
                """);

        assertThat(history())
                .containsExactly("1 first 08:00-09:00", "1 changed 09:00-", "2 second 08:00-09:00", "3 third 09:00-");
    }

    @Test
    public void aNewColumnIsFollowed() throws SQLException {
        later("ALTER TABLE ROUND ADD COLUMN PLACE VARCHAR(10) DEFAULT 'here' NOT NULL;");

        assertThat(strings("SELECT PLACE FROM FIRE_SAFETY.ROUND_H WHERE ROW_END IS NULL"))
                .containsExactly("here", "here");
        assertThat(strings("SELECT PLACE FROM FIRE_SAFETY.ROUND_H WHERE ROW_END IS NOT NULL"))
                .containsExactly(null, null);
    }

    @Test
    public void aWiderColumnIsFollowed() throws SQLException {
        later("ALTER TABLE ROUND ALTER COLUMN NAME SET DATA TYPE VARCHAR(200);"
                + "UPDATE ROUND SET NAME = 'a name of more than twenty characters' WHERE ID = '1';");

        assertThat(history()).contains("1 a name of more than twenty characters 09:00-");
    }

    @Test
    public void aColumnThatIsGoneStaysInHistory() throws SQLException {
        later("ALTER TABLE ROUND DROP COLUMN NAME;");
        later("INSERT INTO ROUND (ID, DONE, VERSION) VALUES ('3', FALSE, 1);");

        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.ROUND_H WHERE ID = '1'"))
                .containsExactly("first");
        assertThat(strings("SELECT NAME FROM FIRE_SAFETY.ROUND_H WHERE ID = '3'"))
                .containsExactly((String) null);
    }

    @Test
    public void anEntityWithoutATableIsRefused() {
        assertThatThrownBy(() -> migration().keepHistory(List.of(new MappedTable("NOTHING", List.of("ID")))))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("FIRE_SAFETY.NOTHING");
    }

    private void later(String sql) throws SQLException {
        clock.advance(Duration.ofHours(1));
        files.put("db/%03d-more.sql".formatted(files.size() + 1), sql);
        migrate();
    }

    private void migrate() throws SQLException {
        migration().run(Scripts.of(files, database.vendor()));
        migration().keepHistory(ROUND);
    }

    private Migration migration() {
        return new Migration(new Schema("fire-safety", database), clock);
    }

    private List<String> history() throws SQLException {
        return strings("SELECT TRIM(ID) || ' ' || NAME || ' ' || SUBSTR(CAST(ROW_START AS CHAR(29)), 12, 5) || '-' ||"
                + " COALESCE(SUBSTR(CAST(ROW_END AS CHAR(29)), 12, 5), '')"
                + " FROM FIRE_SAFETY.ROUND_H ORDER BY ID, ROW_START");
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
