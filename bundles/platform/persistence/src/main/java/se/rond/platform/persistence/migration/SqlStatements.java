// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.migration;

import java.util.ArrayList;
import java.util.List;

/** Cuts a script into its statements: at each semicolon outside quotes and comments. Comments are left out. */
final class SqlStatements {

    private final String sql;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private int at;

    private SqlStatements(String sql) {
        this.sql = sql;
    }

    static List<String> of(String sql) {
        return new SqlStatements(sql).cut();
    }

    private List<String> cut() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'' || c == '"') {
                quoted(c);
            } else if (sql.startsWith("--", at)) {
                skipTo("\n", 0);
            } else if (sql.startsWith("/*", at)) {
                skipTo("*/", 2);
                statement.append(' ');
            } else if (c == ';') {
                end();
                at++;
            } else {
                statement.append(c);
                at++;
            }
        }
        if (!statement.toString().isBlank()) {
            throw new IllegalArgumentException(
                    "the last statement does not end with a semicolon: " + firstLine(statement));
        }
        return List.copyOf(statements);
    }

    /** A doubled quote inside closes and opens again at once: the same text comes out. */
    private void quoted(char quote) {
        int close = sql.indexOf(quote, at + 1);
        if (close < 0) {
            throw new IllegalArgumentException("a quote is not closed: " + firstLine(sql.substring(at)));
        }
        statement.append(sql, at, close + 1);
        at = close + 1;
    }

    private void skipTo(String end, int length) {
        int found = sql.indexOf(end, at);
        at = found < 0 ? sql.length() : found + length;
    }

    private void end() {
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString().strip());
        }
        statement.setLength(0);
    }

    static String firstLine(CharSequence text) {
        return text.toString().strip().lines().findFirst().orElse("");
    }
}
