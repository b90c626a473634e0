// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.rond.platform.persistence.database.Connecting;

/** New, empty databases. Whatever was started ends with the virtual machine. */
public final class Servers {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Path folder;
    private static EmbeddedPostgres postgresql;

    private Servers() {}

    public static synchronized Connecting emptyDatabase(Database database) {
        return switch (database) {
            case DERBY ->
                Connecting.to("jdbc:derby:" + derby().resolve("db" + COUNT.incrementAndGet()) + ";create=true", "", "");
            case POSTGRESQL -> Connecting.to(createdb("rond" + COUNT.incrementAndGet()), "postgres", "postgres");
        };
    }

    public static Class<? extends Driver> driver(Database database) {
        return switch (database) {
            case DERBY -> org.apache.derby.jdbc.EmbeddedDriver.class;
            case POSTGRESQL -> org.postgresql.Driver.class;
        };
    }

    private static Path derby() {
        if (folder == null) {
            try {
                folder = Files.createTempDirectory("rond-derby");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            System.setProperty(
                    "derby.stream.error.file", folder.resolve("derby.log").toString());
            System.setProperty("derby.system.durability", "test"); // a test need not survive a power failure
            atEnd(Servers::endDerby);
        }
        return folder;
    }

    private static void endDerby() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException closed) {
            // what Derby always answers
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String createdb(String name) {
        try {
            if (postgresql == null) {
                System.setProperty("org.slf4j.simpleLogger.log.io.zonky", "warn"); // it tells a lot
                postgresql = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                atEnd(Servers::endPostgresql);
            }
            try (Connection connection = postgresql.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return "jdbc:postgresql://localhost:" + postgresql.getPort() + "/" + name;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL server could be started", e);
        }
    }

    private static void endPostgresql() {
        try {
            postgresql.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atEnd(Runnable what) {
        Runtime.getRuntime().addShutdownHook(new Thread(what));
    }
}
