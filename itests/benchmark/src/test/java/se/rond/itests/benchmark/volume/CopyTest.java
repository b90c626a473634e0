// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.Test;

public class CopyTest {

    private static final CopiedTable TABLE = new CopiedTable(
            "APP.THING", Set.of("ID", "PARENT"), Set.of("SLOT"), Set.of("DUE_MONTH", "PLAN_YEAR"), "t.KIND <> 'no'");

    @Test
    public void aCopyIsTheSameRecordOfAnEarlierTime() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:copies;create=true")) {
            connection.setAutoCommit(false);
            fill(connection);

            TABLE.read(connection).write(connection, new Copy(17, 365));

            assertThat(row(connection))
                    .isEqualTo(
                            "0011aaaa-1 0011bbbb-2 slot-h same 2025-11-28 2025-11-28 10:00:00.0 9999-12-31 00:00:00.0 202511 2025");
            connection.commit();
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE THING (ID VARCHAR(36) PRIMARY KEY, PARENT VARCHAR(36), SLOT VARCHAR(20),"
                            + " KIND VARCHAR(10), ON_DAY DATE, FROM_AT TIMESTAMP, TO_AT TIMESTAMP, DUE_MONTH INTEGER, PLAN_YEAR INTEGER)");
            statement.execute("INSERT INTO THING VALUES ('019aaaaa-1', '019abbbb-2', 'slot', 'same', '2026-11-28',"
                    + " '2026-11-28 10:00:00', '9999-12-31 00:00:00', 202611, 2026)");
            statement.execute(
                    "INSERT INTO THING VALUES ('019acccc-3', NULL, 'other', 'no', NULL, NULL, NULL, 202611, 2026)");
        }
    }

    private static String row(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM THING WHERE ID LIKE '0011%'")) {
            StringBuilder text = new StringBuilder();
            assertThat(row.next()).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            assertThat(row.next()).isFalse();
            return text.toString();
        }
    }
}
