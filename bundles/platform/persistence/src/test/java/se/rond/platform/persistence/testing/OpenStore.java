// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.platform.persistence.database.PooledDatabase;
import se.rond.platform.persistence.database.Transactions;
import se.rond.platform.persistence.unit.OpenUnit;
import se.rond.platform.persistence.unit.Store;
import se.rond.platform.persistence.work.JtaUnitOfWork;

/** A database with some units open on it: made once for all tests that want the same, emptied before each. */
final class OpenStore {

    private static final Map<Object, OpenStore> OPEN = new HashMap<>();
    private static Transactions transactions;

    final TestClock clock = new TestClock();
    final PooledDatabase database;
    final JtaUnitOfWork work;
    final Map<String, OpenUnit> units = new LinkedHashMap<>();
    private final Set<String> toEmpty;

    private OpenStore(Database kind, List<UnitFiles> wanted) throws SQLException {
        if (transactions == null) {
            transactions = new Transactions();
        }
        database = new PooledDatabase(Servers.emptyDatabase(kind), Servers.driver(kind), transactions);
        work = JtaUnitOfWork.of(transactions, database.transactionTimeout(), clock);
        Store store = new Store(database, transactions, work, clock);
        for (UnitFiles files : wanted) {
            ClassLoader loader = OpenStore.class.getClassLoader();
            units.put(files.unit().name(), OpenUnit.open(files.unit(), files.scripts(), loader, store));
        }
        toEmpty = emptyTables();
    }

    static synchronized OpenStore of(Database kind, List<UnitFiles> units) throws SQLException {
        Object key = List.of(kind, units);
        OpenStore present = OPEN.get(key);
        if (present == null) {
            present = new OpenStore(kind, units);
            OPEN.put(key, present);
        }
        return present;
    }

    /** Tables that the scripts left empty. What a script puts into a table belongs to the schema and stays. */
    private Set<String> emptyTables() throws SQLException {
        Set<String> tables = new LinkedHashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_SCHEM") + "." + rows.getString("TABLE_NAME"));
                }
            }
            Set<String> filled = new LinkedHashSet<>();
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " FETCH FIRST 1 ROWS ONLY")) {
                    if (row.next()) {
                        filled.add(table);
                    }
                }
            }
            tables.removeAll(filled);
            tables.removeIf(table -> table.toUpperCase().endsWith(".MIGRATION"));
        }
        return tables;
    }

    /** Rows that others point at go after those: whatever cannot go yet is tried again when others are gone. */
    void empty() throws SQLException {
        Deque<String> left = new ArrayDeque<>(toEmpty);
        int failures = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!left.isEmpty()) {
                String table = left.remove();
                try {
                    statement.executeUpdate("DELETE FROM " + table);
                    failures = 0;
                } catch (SQLException e) {
                    left.add(table);
                    if (!"23503".equals(e.getSQLState()) || ++failures > left.size()) {
                        throw e;
                    }
                }
            }
        }
        clock.set(TestClock.START);
    }
}
