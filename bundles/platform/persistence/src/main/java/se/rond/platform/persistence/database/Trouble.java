// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.sql.SQLException;

/** What a database means by its SQLSTATE, as far as somebody can do something about it. */
public enum Trouble {
    /** The row is there already. */
    EXISTS,
    /** Others hold what is needed: deadlock, lost serialisation, a lock that did not come in time. */
    BUSY,
    /** A statement was stopped because it took too long. */
    SLOW,
    /** Nobody there, or not yet, or no more connections. */
    AWAY,
    OTHER;

    public static Trouble of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return OTHER;
        }
        return switch (state) {
            case "23505" -> EXISTS;
            case "40001", "40XL1", "40XL2", "40P01", "55P03" -> BUSY;
            case "57014" -> SLOW;
            case "57P01", "57P02", "57P03", "53300", "XJ040", "XJ004", "XSDB6" -> AWAY;
            default -> state.startsWith("08") ? AWAY : OTHER;
        };
    }

    /** Whether the same may succeed a little later. */
    public boolean passes() {
        return this == BUSY || this == AWAY;
    }
}
