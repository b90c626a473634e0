// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One row that says who works on the schema. The owner shows a sign of life now and then; who shows none for a while is
 * dead, and another takes over. Time is the database's own, so that the clocks of two nodes need not agree.
 */
final class MigrationLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);

    static final String TABLE = "MIGRATION_LOCK";

    /** How long others wait, and after how long a silent owner counts as dead. */
    record Patience(Duration waiting, Duration stale) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    private final Schema schema;
    private final String owner;
    private final ScheduledExecutorService heart;

    private MigrationLock(Schema schema, String owner, Patience patience) {
        this.schema = schema;
        this.owner = owner;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "rond-migration-" + schema);
            thread.setDaemon(true);
            return thread;
        });
        long beat = patience.stale().toMillis() / 4;
        heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /** @throws SQLTransientException when another has it for longer than one waits: worth another try */
    static MigrationLock take(Schema schema, Patience patience) throws SQLException {
        String owner = UUID.randomUUID().toString();
        long end = System.nanoTime() + patience.waiting().toNanos();
        boolean told = false;
        while (!taken(schema, owner, patience.stale())) {
            if (System.nanoTime() > end) {
                throw new SQLTransientException("Another node is changing schema " + schema, "55P03");
            }
            if (!told) {
                LOG.info("Waiting for another node, which is changing schema {}", schema);
                told = true;
            }
            pause(schema);
        }
        return new MigrationLock(schema, owner, patience);
    }

    private static boolean taken(Schema schema, String owner, Duration stale) throws SQLException {
        String silent = "{fn TIMESTAMPADD(SQL_TSI_SECOND, " + -stale.toSeconds() + ", CURRENT_TIMESTAMP)}";
        return 1
                == schema.commit(connection -> Schema.execute(
                        connection,
                        "UPDATE " + schema.qualified(TABLE) + " SET OWNER = ?, ALIVE_AT = CURRENT_TIMESTAMP"
                                + " WHERE ID = 1 AND (OWNER IS NULL OR ALIVE_AT < " + silent + ")",
                        owner));
    }

    private static void pause(Schema schema) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationRefused("Stopped while waiting for schema " + schema, e);
        }
    }

    private void beat() {
        try {
            update("ALIVE_AT = CURRENT_TIMESTAMP");
        } catch (SQLException | RuntimeException e) {
            LOG.debug("No sign of life could be given for schema {}", schema, e);
        }
    }

    private int update(String change) throws SQLException {
        return schema.commit(connection -> Schema.execute(
                connection,
                "UPDATE " + schema.qualified(TABLE) + " SET " + change + " WHERE ID = 1 AND OWNER = ?",
                owner));
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            update("OWNER = NULL");
        } catch (SQLException e) {
            LOG.warn("The lock of schema {} could not be given back; it expires by itself", schema, e);
        }
    }
}
