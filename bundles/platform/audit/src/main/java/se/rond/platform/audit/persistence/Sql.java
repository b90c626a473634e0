// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;

/** Statements on the connection of the running unit of work. */
final class Sql {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Does something with a connection, or with a row. */
    @FunctionalInterface
    interface Work<A, T> {
        T with(A argument) throws SQLException;
    }

    <T> T connected(Work<Connection, T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e); // the unit of work makes a refusal of it, where there is one
        }
    }

    <T> List<T> query(String sql, Work<ResultSet, T> row, List<?> arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, result -> rows.add(row.with(result)), arguments);
        return rows;
    }

    /** One row after the other: memory stays flat, however many there are. */
    void each(String sql, Work<ResultSet, ?> row, List<?> arguments) {
        connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(500);
                bind(statement, arguments);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        row.with(result);
                    }
                }
            }
            return arguments;
        });
    }

    int update(String sql, List<?> arguments) {
        return connected(connection -> update(connection, sql, arguments));
    }

    static int update(Connection connection, String sql, List<?> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
    }

    static Timestamp timestamp(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column, calendar());
    }

    static void bind(PreparedStatement statement, int index, Instant moment) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(moment), calendar());
    }

    private static Calendar calendar() {
        return Calendar.getInstance(UTC);
    }
}
