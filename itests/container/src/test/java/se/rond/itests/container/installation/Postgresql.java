// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server for all tests, which ends with them. */
final class Postgresql {

    private static EmbeddedPostgres server;

    private Postgresql() {}

    /** Makes an empty database. @return its address */
    static synchronized String empty(String name) {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name, e);
        }
    }

    static synchronized String address(String name) {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + name;
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("no PostgreSQL server could be started", e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(Postgresql::end));
        }
        return server;
    }

    private static void end() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
