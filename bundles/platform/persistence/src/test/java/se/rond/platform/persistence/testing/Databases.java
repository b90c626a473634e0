// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.List;

/**
 * The databases that a parameterized test runs on. PostgreSQL is left out by {@code -Drond.postgresql=false}, and where
 * there is no server for the machine.
 */
public final class Databases {

    private Databases() {}

    public static List<Database> both() {
        return wanted() ? List.of(Database.DERBY, Database.POSTGRESQL) : List.of(Database.DERBY);
    }

    private static boolean wanted() {
        return Boolean.parseBoolean(System.getProperty("rond.postgresql", "true"))
                && System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
