// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Vendor;

/** The schema of one unit, and ways to work on it, each in a transaction of its own. */
public final class Schema {

    private final String name;
    private final DataSource database;
    private final Vendor vendor;

    public Schema(String unit, PooledDatabase database) {
        this(unit, database, database.vendor());
    }

    Schema(String unit, DataSource database, Vendor vendor) {
        this.name = unit.toUpperCase(Locale.ROOT).replace('-', '_');
        this.database = database;
        this.vendor = vendor;
    }

    interface Step<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T commit(Step<T> step) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = step.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** As {@link #commit}, with this schema as the one that unqualified names mean, and with no limit of time. */
    <T> T commitWithin(Step<T> step) throws SQLException {
        return commit(connection -> {
            String before = connection.getSchema();
            int patience = vendor.limitsAnswers() ? connection.getNetworkTimeout() : 0;
            connection.setSchema(vendor.catalogued(name));
            limit(connection, patience, 0);
            try {
                T result = step.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setSchema(before);
                limit(connection, patience, patience);
            }
        });
    }

    private static void limit(Connection connection, int before, int millis) throws SQLException {
        if (before > 0) {
            connection.setNetworkTimeout(Runnable::run, millis);
        }
    }

    /** Columns of every table, by the names that the catalogue gives them. */
    Map<String, List<Column>> tables() throws SQLException {
        return commit(connection -> {
            Map<String, List<Column>> tables = new TreeMap<>();
            String wanted = vendor.catalogued(name);
            String pattern = wanted.replace("_", connection.getMetaData().getSearchStringEscape() + "_");
            try (ResultSet rows = connection.getMetaData().getColumns(null, pattern, null, null)) {
                while (rows.next()) {
                    if (wanted.equals(rows.getString("TABLE_SCHEM"))) {
                        tables.computeIfAbsent(rows.getString("TABLE_NAME"), table -> new ArrayList<>())
                                .add(Column.from(rows));
                    }
                }
            }
            return tables;
        });
    }

    boolean has(String table) throws SQLException {
        return commit(connection -> {
            try (ResultSet rows =
                    connection.getMetaData().getTables(null, vendor.catalogued(name), vendor.catalogued(table), null)) {
                while (rows.next()) {
                    if (vendor.catalogued(name).equals(rows.getString("TABLE_SCHEM"))) {
                        return true;
                    }
                }
                return false;
            }
        });
    }

    static int execute(Connection connection, String sql, Object... values) throws SQLException {
        if (values.length == 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                return Math.max(0, statement.getUpdateCount());
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    String qualified(String table) {
        return name + "." + table;
    }

    String catalogued(String identifier) {
        return vendor.catalogued(identifier);
    }

    @Override
    public String toString() {
        return name;
    }
}
