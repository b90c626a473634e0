// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.platform.persistence.database.Moments;

/** What has been done to a schema, kept in the schema itself. */
final class MigrationRecords {

    static final String TABLE = "MIGRATION";

    private final Schema schema;
    private final Clock clock;

    MigrationRecords(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    private record Applied(
            String name, String checksum, @Nullable Instant at) {}

    /** Makes schema, record and lock where they are not there. Two nodes may try at once: one of them finds it done. */
    void prepare() throws SQLException {
        if (schema.has(TABLE) && schema.has(MigrationLock.TABLE)) {
            return;
        }
        attempt("CREATE SCHEMA " + schema);
        attempt("CREATE TABLE " + schema.qualified(TABLE) + " (STEP INTEGER NOT NULL PRIMARY KEY,"
                + " NAME VARCHAR(200) NOT NULL, CHECKSUM CHAR(64) NOT NULL, APPLIED_AT TIMESTAMP NOT NULL,"
                + " MILLIS BIGINT NOT NULL, RECORDED BOOLEAN NOT NULL)");
        attempt("CREATE TABLE " + schema.qualified(MigrationLock.TABLE)
                + " (ID INTEGER NOT NULL PRIMARY KEY, OWNER VARCHAR(100), ALIVE_AT TIMESTAMP)");
        attempt("INSERT INTO " + schema.qualified(MigrationLock.TABLE) + " (ID) VALUES (1)");
    }

    private void attempt(String sql) throws SQLException {
        try {
            schema.commit(connection -> Schema.execute(connection, sql));
        } catch (SQLException e) {
            String state = e.getSQLState() == null ? "" : e.getSQLState();
            // there already: Derby (schema, table), PostgreSQL (schema, table, the type of its rows, any of them just
            // now), the row
            if (!List.of("X0Y68", "X0Y32", "42P06", "42P07", "42710", "23505").contains(state)) {
                throw e;
            }
        }
    }

    /**
     * @return the scripts that are still to be applied
     * @throws MigrationRefused when what was applied is not what the bundle has
     */
    List<Script> pending(Scripts scripts) throws SQLException {
        SortedMap<Integer, Applied> applied = applied();
        int last = applied.isEmpty() ? 0 : applied.lastKey();
        SortedMap<Integer, Applied> unknown = new TreeMap<>(applied);
        for (Script script : scripts.steps()) {
            Applied before = unknown.remove(script.number());
            if (before == null && script.number() < last) {
                throw new MigrationRefused("Script " + script.name() + " is new, but schema " + schema + " is at step "
                        + last + " already. Give it a higher number.");
            }
            if (before != null && !before.checksum().equals(script.checksum())) {
                throw new MigrationRefused("Script " + script.name() + " was changed after it was applied to schema "
                        + schema + " on " + before.at()
                        + ". Applied scripts stay as they are: restore it, and put the change in a new one.");
            }
        }
        if (!unknown.isEmpty()) {
            throw new MigrationRefused("Schema " + schema + " is newer than this bundle: "
                    + unknown.values().stream().map(Applied::name).collect(Collectors.joining(", "))
                    + " applied to it, and the bundle does not have it. Deploy the newer bundle.");
        }
        return scripts.steps().stream()
                .filter(script -> !applied.containsKey(script.number()))
                .toList();
    }

    private SortedMap<Integer, Applied> applied() throws SQLException {
        return schema.commit(connection -> {
            SortedMap<Integer, Applied> applied = new TreeMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT STEP, NAME, CHECKSUM, APPLIED_AT FROM " + schema.qualified(TABLE))) {
                while (rows.next()) {
                    java.sql.Timestamp at = Moments.read(rows, 4);
                    applied.put(
                            rows.getInt(1),
                            new Applied(rows.getString(2), rows.getString(3), at == null ? null : at.toInstant()));
                }
            }
            return applied;
        });
    }

    void add(Connection connection, Script script, long millis) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + schema.qualified(TABLE)
                + " (STEP, NAME, CHECKSUM, APPLIED_AT, MILLIS, RECORDED) VALUES (?, ?, ?, ?, ?, FALSE)")) {
            insert.setInt(1, script.number());
            insert.setString(2, script.name());
            insert.setString(3, script.checksum());
            Moments.bind(clock.instant(), insert, 4);
            insert.setLong(5, millis);
            insert.executeUpdate();
        }
    }

    /** Whether a script was applied whose effect on the rows is not in their history yet. */
    boolean unrecorded() throws SQLException {
        return schema.commit(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT COUNT(*) FROM " + schema.qualified(TABLE) + " WHERE NOT RECORDED")) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        });
    }

    void recorded(Connection connection) throws SQLException {
        Schema.execute(connection, "UPDATE " + schema.qualified(TABLE) + " SET RECORDED = TRUE WHERE NOT RECORDED");
    }
}
