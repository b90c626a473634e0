// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Moments in a TIMESTAMP column without zone: the time of day in UTC, whatever zone the virtual machine is in. JDBC's
 * default is the machine's zone, where an hour in spring does not exist.
 */
public final class Moments {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    public static void bind(Instant moment, PreparedStatement statement, int index) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(moment), utc());
    }

    public static @Nullable Timestamp read(ResultSet rows, int column) throws SQLException {
        return rows.getTimestamp(column, utc());
    }

    static boolean isMoment(int type) {
        return type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
    }

    /** @return whether it was a moment, and is bound */
    static boolean bind(@Nullable Object parameter, PreparedStatement statement, int index) throws SQLException {
        if (parameter instanceof Instant moment) {
            bind(moment, statement, index);
        } else if (parameter instanceof Timestamp moment) {
            statement.setTimestamp(index, moment, utc());
        } else if (parameter instanceof OffsetDateTime moment) {
            bind(moment.toInstant(), statement, index);
        } else {
            return false;
        }
        return true;
    }

    static String literal(Timestamp moment) {
        return "{ts '" + LITERAL.format(moment.toInstant()) + "'}";
    }

    /** A new one each time: a calendar is not safe to share. */
    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
