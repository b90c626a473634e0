// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.platform.persistence.database.Trouble;

/**
 * Brings the schema of one unit to where its bundle's scripts end. Forward only; each script is one transaction; several
 * nodes may start at once. Why not a library: docs/decisions/0001-own-migration-runner.md.
 */
public final class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final Schema schema;
    private final MigrationRecords records;
    private final MigrationLock.Patience patience;
    private final HistoryTables history;

    public Migration(Schema schema, Clock clock) {
        this(schema, clock, MigrationLock.Patience.USUAL);
    }

    Migration(Schema schema, Clock clock, MigrationLock.Patience patience) {
        this.schema = schema;
        this.records = new MigrationRecords(schema, clock);
        this.patience = patience;
        this.history = new HistoryTables(schema, clock);
    }

    /** Applies what is not applied yet. */
    public void run(Scripts scripts) throws SQLException {
        records.prepare();
        if (records.pending(scripts).isEmpty()) {
            return;
        }
        try (MigrationLock lock = MigrationLock.take(schema, patience)) {
            for (Script script : records.pending(scripts)) {
                apply(script);
            }
        }
    }

    private void apply(Script script) throws SQLException {
        long start = System.nanoTime();
        List<String> statements = script.statements();
        long millis = schema.commitWithin(connection -> {
            for (String statement : statements) {
                execute(script, statement, connection);
            }
            long taken = (System.nanoTime() - start) / 1_000_000;
            records.add(connection, script, taken);
            return taken;
        });
        LOG.info("{}: {} applied in {} ms", schema, script.name(), millis);
    }

    private void execute(Script script, String statement, Connection connection) throws SQLException {
        try {
            Schema.execute(connection, statement);
        } catch (SQLException e) {
            if (Trouble.of(e).passes()) {
                throw e;
            }
            throw new MigrationRefused(
                    "Script " + script.name() + " does not run on schema " + schema + ": " + e.getMessage() + " ("
                            + e.getSQLState() + ") in: " + SqlStatements.firstLine(statement),
                    e);
        }
    }

    /** Makes and widens the history tables that the mapped tables need, and records what scripts did to the rows. */
    public void keepHistory(List<MappedTable> mapped) throws SQLException {
        if (!records.unrecorded() && history.complete(mapped)) {
            return;
        }
        try (MigrationLock lock = MigrationLock.take(schema, patience)) {
            Map<String, List<Column>> tables = schema.tables();
            schema.commitWithin(connection -> {
                for (MappedTable table : mapped) {
                    history.follow(connection, tables, table);
                }
                records.recorded(connection);
                return mapped.size();
            });
        }
    }
}
