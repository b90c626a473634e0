// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
        return connected(connection -> {
            List<T> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, arguments);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(row.with(result));
                    }
                }
            }
            return rows;
        });
    }

    int update(String sql, List<?> arguments) {
        return connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            if (argument instanceof Instant moment) {
                statement.setTimestamp(i + 1, Timestamp.from(moment), calendar());
            } else if (argument instanceof LocalDate day) {
                statement.setDate(i + 1, Date.valueOf(day));
            } else if (argument instanceof UUID id) {
                statement.setString(i + 1, id.toString());
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(row, column), column);
    }

    static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column, calendar());
        return moment == null ? null : moment.toInstant();
    }

    private static Calendar calendar() {
        return Calendar.getInstance(UTC);
    }
}
