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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rond.platform.persistence.database.Moments;

/**
 * Beside each mapped table one with the same columns, none of them mandatory, and {@code ROW_START} and {@code ROW_END}:
 * every state that a row was ever in, from when to when. The present state has no end.
 */
final class HistoryTables {

    private final Schema schema;
    private final Clock clock;

    HistoryTables(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    boolean complete(List<MappedTable> mapped) throws SQLException {
        Map<String, List<Column>> tables = schema.tables();
        return mapped.stream().allMatch(table -> {
            List<Column> past = tables.get(schema.catalogued(table.history()));
            return past != null
                    && columns(tables, table).stream()
                            .allMatch(column -> find(past, column.name())
                                    .filter(column::sameTypeAs)
                                    .isPresent());
        });
    }

    /** Makes the history table what its live table needs, then brings its rows up to the live ones. */
    void follow(Connection connection, Map<String, List<Column>> tables, MappedTable table) throws SQLException {
        List<Column> live = columns(tables, table);
        String past = schema.qualified(table.history());
        List<Column> present = tables.get(schema.catalogued(table.history()));
        if (present == null) {
            create(connection, table, live);
        } else {
            widen(connection, past, live, present);
        }
        if (present != null || hasRows(connection, table)) { // most are new and empty at the first start
            record(connection, table, live);
        }
    }

    private boolean hasRows(Connection connection, MappedTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + table.key().get(0) + " FROM "
                        + schema.qualified(table.name()) + " FETCH FIRST ROW ONLY")) {
            return rows.next();
        }
    }

    private List<Column> columns(Map<String, List<Column>> tables, MappedTable table) {
        List<Column> live = tables.get(schema.catalogued(table.name()));
        if (live == null) {
            throw new MigrationRefused(
                    "An entity is mapped to " + schema.qualified(table.name()) + ", but no script creates that table");
        }
        return live;
    }

    private void create(Connection connection, MappedTable table, List<Column> live) throws SQLException {
        String past = schema.qualified(table.history());
        String columns = live.stream()
                .map(column -> column.name() + " " + column.definition())
                .collect(Collectors.joining(", "));
        Schema.execute(
                connection,
                "CREATE TABLE " + past + " (" + columns + ", ROW_START TIMESTAMP NOT NULL, ROW_END TIMESTAMP)");
        Schema.execute(
                connection,
                "CREATE INDEX " + table.history() + "_KEY ON " + past + " (" + String.join(", ", table.key())
                        + ", ROW_START)");
    }

    private static void widen(Connection connection, String past, List<Column> live, List<Column> present)
            throws SQLException {
        for (Column column : live) {
            Optional<Column> before = find(present, column.name());
            if (before.isEmpty()) {
                Schema.execute(
                        connection, "ALTER TABLE " + past + " ADD COLUMN " + column.name() + " " + column.definition());
            } else if (!column.sameTypeAs(before.get())) {
                Schema.execute(
                        connection,
                        "ALTER TABLE " + past + " ALTER COLUMN " + column.name() + " SET DATA TYPE "
                                + column.definition());
            }
        }
    }

    /** What scripts did to the rows: rows of which the present state is not the last recorded one get a new one. */
    private void record(Connection connection, MappedTable table, List<Column> live) throws SQLException {
        String now = schema.qualified(table.name());
        String past = schema.qualified(table.history());
        String names = live.stream().map(Column::name).collect(Collectors.joining(", "));
        String sameRow = each(table.key(), " AND ", name -> "L." + name + " = H." + name);
        String sameState = each(
                live.stream()
                        .filter(column -> !column.large())
                        .map(Column::name)
                        .toList(),
                " AND ",
                name -> "(L." + name + " = H." + name + " OR L." + name + " IS NULL AND H." + name + " IS NULL)");
        Instant moment = clock.instant();
        execute(
                connection,
                "UPDATE " + past + " H SET ROW_END = ? WHERE ROW_END IS NULL AND NOT EXISTS (SELECT 1 FROM " + now
                        + " L WHERE " + sameRow + " AND " + sameState + ")",
                moment);
        execute(
                connection,
                "INSERT INTO " + past + " (" + names + ", ROW_START) SELECT "
                        + each(live.stream().map(Column::name).toList(), ", ", name -> "L." + name)
                        + ", CAST(? AS TIMESTAMP) FROM " + now + " L WHERE NOT EXISTS (SELECT 1 FROM " + past
                        + " H WHERE H.ROW_END IS NULL AND " + sameRow + ")",
                moment);
    }

    private static void execute(Connection connection, String sql, Instant moment) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Moments.bind(moment, statement, 1);
            statement.executeUpdate();
        }
    }

    private static String each(List<String> names, String separator, Function<String, String> part) {
        return names.stream().map(part).collect(Collectors.joining(separator));
    }

    private static Optional<Column> find(List<Column> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
