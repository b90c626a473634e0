// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The index that a query is to be read along: the query's hint {@code eclipselink.sql.hint} says {@code index ROUND_DUE} as
 * a comment of SQL. PostgreSQL, which finds out by itself, sees no more in it. Derby does not count on a limit and would
 * rather read everything and sort it; it takes such a wish only behind the name of the table, to the end of the line. The
 * past is kept in tables that have no such indexes.
 */
final class WantedIndex {

    private static final Pattern WANTED = Pattern.compile("^SELECT /\\* index (\\w+) \\*/ (.*)$", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(" FROM (\\w+\\.\\w+)((?: t\\d+)?)(?= |$)");

    private WantedIndex() {}

    static String asDerbyReadsIt(String sql) {
        Matcher wanted = WANTED.matcher(sql);
        if (!wanted.matches()) {
            return sql;
        }
        String select = "SELECT " + wanted.group(2);
        Matcher table = TABLE.matcher(select);
        if (!table.find() || table.group(1).endsWith("_H")) {
            return select;
        }
        return select.substring(0, table.end()) + " --DERBY-PROPERTIES index=" + wanted.group(1) + "\n"
                + select.substring(table.end());
    }
}
