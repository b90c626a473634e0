// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.baseline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/** Rows written by JDBC in batches and one transaction, into tables with the columns and indexes of the real registers. */
public final class BareImport {

    private static final int BATCH = 1000;

    private final BareDatabase database;

    public BareImport(BareDatabase database) {
        this.database = database;
    }

    /** Makes the tables. */
    public BareImport prepare() throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            if (!database.isDerby()) {
                statement.execute("DROP SCHEMA IF EXISTS BARE_IMPORT CASCADE");
            }
            statement.execute("CREATE SCHEMA BARE_IMPORT");
            statement.execute("CREATE TABLE BARE_IMPORT.PEOPLE (ID VARCHAR(36) NOT NULL PRIMARY KEY,"
                    + " EMPLOYEE_NUMBER VARCHAR(20) NOT NULL, GIVEN_NAME VARCHAR(80) NOT NULL,"
                    + " FAMILY_NAME VARCHAR(80) NOT NULL, EMAIL VARCHAR(254) NOT NULL, UNIT_ID VARCHAR(36) NOT NULL,"
                    + " TITLE VARCHAR(120) NOT NULL, EMPLOYED_FROM VARCHAR(10) NOT NULL)");
            statement.execute("CREATE UNIQUE INDEX PEOPLE_NUMBER ON BARE_IMPORT.PEOPLE (EMPLOYEE_NUMBER)");
            statement.execute("CREATE UNIQUE INDEX PEOPLE_EMAIL ON BARE_IMPORT.PEOPLE (EMAIL)");
            statement.execute("CREATE INDEX PEOPLE_FAMILY ON BARE_IMPORT.PEOPLE (FAMILY_NAME, ID)");
            statement.execute("CREATE INDEX PEOPLE_GIVEN ON BARE_IMPORT.PEOPLE (GIVEN_NAME)");
            statement.execute("CREATE INDEX PEOPLE_UNIT ON BARE_IMPORT.PEOPLE (UNIT_ID, FAMILY_NAME)");
            statement.execute("CREATE TABLE BARE_IMPORT.PREMISES (ID VARCHAR(36) NOT NULL PRIMARY KEY,"
                    + " CODE VARCHAR(20) NOT NULL, NAME VARCHAR(160) NOT NULL, PREMISE_TYPE VARCHAR(40) NOT NULL,"
                    + " UNIT_ID VARCHAR(36) NOT NULL, OWNER_ID VARCHAR(36), ADDRESS VARCHAR(200) NOT NULL,"
                    + " ACTIVE_FROM VARCHAR(10) NOT NULL)");
            statement.execute("CREATE UNIQUE INDEX PREMISES_CODE ON BARE_IMPORT.PREMISES (CODE)");
            statement.execute("CREATE INDEX PREMISES_UNIT ON BARE_IMPORT.PREMISES (UNIT_ID, ACTIVE_FROM)");
            statement.execute("CREATE TABLE BARE_IMPORT.NODES (ID VARCHAR(36) NOT NULL PRIMARY KEY,"
                    + " PACK VARCHAR(36) NOT NULL, SEQ VARCHAR(10) NOT NULL, REF VARCHAR(300) NOT NULL,"
                    + " PARENT_REF VARCHAR(300), KIND VARCHAR(10) NOT NULL, TITLE_SV VARCHAR(4000) NOT NULL,"
                    + " TITLE_EN VARCHAR(4000) NOT NULL, PROSE_SV VARCHAR(32000) NOT NULL,"
                    + " PROSE_EN VARCHAR(32000) NOT NULL)");
            statement.execute("CREATE UNIQUE INDEX NODES_ORDER ON BARE_IMPORT.NODES (PACK, SEQ)");
            statement.execute("CREATE UNIQUE INDEX NODES_ONCE ON BARE_IMPORT.NODES (PACK, REF)");
            connection.commit();
        }
        return this;
    }

    /** Eight texts each. */
    public void people(List<List<String>> rows) throws SQLException {
        write("BARE_IMPORT.PEOPLE", rows);
    }

    public void premises(List<List<String>> rows) throws SQLException {
        write("BARE_IMPORT.PREMISES", rows);
    }

    /** Ten texts each: groups and questions of question sets. */
    public void nodes(List<List<String>> rows) throws SQLException {
        write("BARE_IMPORT.NODES", rows);
    }

    private void write(String table, List<List<String>> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (Connection connection = database.open();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            int waiting = 0;
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
