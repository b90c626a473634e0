// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.volume;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A table whose records are copied into the past, whatever columns it has: moments move, ids and texts that must be unique
 * change, the rest stays as it is.
 *
 * @param ids columns with ids of what is copied too
 * @param unique columns whose text must be unique
 * @param months columns with a month or a year as a number
 * @param which condition for the records to copy
 */
record CopiedTable(String name, Set<String> ids, Set<String> unique, Set<String> months, String which) {

    private static final int BATCH = 1000;

    /** Reads what there is once. */
    Original read(Connection connection) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("SELECT t.* FROM " + name + " t WHERE " + which);
                ResultSet rows = all.executeQuery()) {
            ResultSetMetaData meta = rows.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i).toUpperCase(java.util.Locale.ROOT));
            }
            List<Object[]> records = new ArrayList<>();
            while (rows.next()) {
                Object[] record = new Object[columns.size()];
                for (int i = 0; i < record.length; i++) {
                    record[i] = rows.getObject(i + 1);
                }
                records.add(record);
            }
            return new Original(columns, records);
        }
    }

    /** What is in the table before anything is copied. */
    final class Original {

        private final List<String> columns;
        private final List<Object[]> records;

        private Original(List<String> columns, List<Object[]> records) {
            this.columns = columns;
            this.records = records;
        }

        int size() {
            return records.size();
        }

        void write(Connection connection, Copy copy) throws SQLException {
            String insert = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                int waiting = 0;
                for (Object[] record : records) {
                    for (int i = 0; i < record.length; i++) {
                        statement.setObject(i + 1, copied(columns.get(i), record[i], copy));
                    }
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
            connection.commit();
        }
    }

    Object copied(String column, Object value, Copy copy) {
        if (ids.contains(column)) {
            return copy.id((String) value);
        }
        if (unique.contains(column)) {
            return copy.text((String) value);
        }
        if (months.contains(column)) {
            return copy.month(((Number) value).intValue());
        }
        if (value instanceof Timestamp moment) {
            return copy.moment(moment);
        }
        return value instanceof Date day ? copy.day(day) : value;
    }
}
