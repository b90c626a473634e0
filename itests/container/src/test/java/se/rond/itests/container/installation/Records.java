// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where an installation keeps its records. */
public enum Records {
    DERBY {
        @Override
        void settings(Path home, String name) {
            // what the archive says
        }

        @Override
        public Connection behindItsBack(Installation stopped) throws SQLException {
            return DriverManager.getConnection("jdbc:derby:" + stopped.home().resolve("store/derby"));
        }

        @Override
        public void letGo(Installation stopped) {
            try {
                DriverManager.getConnection("jdbc:derby:" + stopped.home().resolve("store/derby") + ";shutdown=true")
                        .close();
            } catch (SQLException closed) {
                // what Derby always answers
            }
        }
    },
    POSTGRESQL {
        @Override
        void settings(Path home, String name) {
            new SettingsFile(home, "se.rond.datasource.cfg")
                    .set("driver.target", "(osgi.jdbc.driver.class=org.postgresql.Driver)")
                    .set("url", Postgresql.empty(database(name)))
                    .set("user", "postgres")
                    .set("password", "postgres");
        }

        @Override
        public Connection behindItsBack(Installation stopped) throws SQLException {
            return DriverManager.getConnection(Postgresql.address(database(stopped.name())), "postgres", "postgres");
        }

        @Override
        public void letGo(Installation stopped) {
            // nobody is locked out by a connection
        }
    };

    /** The one that the build asked for. */
    static Records chosen() {
        return valueOf(System.getProperty("rond.database", "derby").toUpperCase(java.util.Locale.ROOT));
    }

    abstract void settings(Path home, String name);

    /** A connection to the records of an installation that is not running. */
    public abstract Connection behindItsBack(Installation stopped) throws SQLException;

    /** Gives the records back, so that the installation can start. */
    public abstract void letGo(Installation stopped);

    private static String database(String name) {
        return "rond_" + name.replace('-', '_');
    }
}
