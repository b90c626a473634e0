// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Map;

/** Lists and creates records by one connection and prepared statements: belongs to one thread. */
final class BareRecords {

    private static final String LIST = "SELECT ID, ORG, STATE, SEVERITY, TITLE, DESCRIPTION, OWNER_NAME, DUE_ON,"
            + " CREATED_AT, CHANGED_AT FROM BARE.RECORD WHERE ORG = ? AND ID < ?"
            + " ORDER BY ORG, ID DESC FETCH FIRST 50 ROWS ONLY";

    private final Connection connection;
    private final PreparedStatement list;
    private final PreparedStatement insert;
    private final PreparedStatement trail;
    private final PreparedStatement head;
    private final PreparedStatement grow;

    BareRecords(BareDatabase database) throws SQLException {
        connection = database.open();
        list = connection.prepareStatement(LIST);
        insert = connection.prepareStatement(BareDatabase.INSERT, new String[] {database.isDerby() ? "ID" : "id"});
        trail = connection.prepareStatement("INSERT INTO BARE.TRAIL"
                + " (ORG, RECORD, ACTOR, ACTION, HAPPENED_AT, BODY, HASH) VALUES (?, ?, ?, ?, ?, ?, ?)");
        head = connection.prepareStatement("SELECT ENTRIES, HEAD FROM BARE.CHAIN WHERE ORG = ? FOR UPDATE"
                + (database.isDerby() ? " OF ENTRIES, HEAD WITH RS" : ""));
        grow = connection.prepareStatement("UPDATE BARE.CHAIN SET ENTRIES = ?, HEAD = ? WHERE ORG = ?");
    }

    /** Fifty records by their key. */
    String list(int org, long before) throws SQLException {
        list.setInt(1, org);
        list.setLong(2, before);
        StringBuilder out = new StringBuilder(16_384).append("{\"items\":[");
        long last = 0;
        try (ResultSet row = list.executeQuery()) {
            while (row.next()) {
                out.append(last == 0 ? "" : ",");
                last = row.getLong(1);
                write(out, row);
            }
        }
        connection.commit();
        return out.append("],\"next\":").append(last).append('}').toString();
    }

    private static void write(StringBuilder out, ResultSet row) throws SQLException {
        out.append("{\"id\":").append(row.getLong(1)).append(",\"org\":").append(row.getInt(2));
        out.append(",\"state\":");
        FlatJson.write(out, row.getString(3));
        out.append(",\"severity\":").append(row.getInt(4)).append(",\"title\":");
        FlatJson.write(out, row.getString(5));
        out.append(",\"description\":");
        FlatJson.write(out, row.getString(6));
        out.append(",\"owner\":");
        FlatJson.write(out, row.getString(7));
        out.append(",\"due\":\"").append(row.getDate(8));
        out.append("\",\"created\":\"").append(row.getTimestamp(9).toInstant());
        out.append("\",\"changed\":\"").append(row.getTimestamp(10).toInstant()).append("\"}");
    }

    /** Creates a record, with an entry of the trail chained to the one before it in its organisation. */
    String create(String body) throws SQLException {
        Map<String, String> given = FlatJson.read(body);
        int org = Integer.parseInt(given.get("org"));
        Timestamp now = new Timestamp(System.currentTimeMillis());
        try {
            long id = insert(given, org, now);
            chain(org, id, body, now);
            connection.commit();
            return "{\"id\":" + id + "}";
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private long insert(Map<String, String> given, int org, Timestamp now) throws SQLException {
        insert.setInt(1, org);
        insert.setString(2, "open");
        insert.setInt(3, Integer.parseInt(given.get("severity")));
        insert.setString(4, given.get("title"));
        insert.setString(5, given.get("description"));
        insert.setString(6, given.get("owner"));
        insert.setDate(7, Date.valueOf(given.get("due")));
        insert.setTimestamp(8, now);
        insert.setTimestamp(9, now);
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private void chain(int org, long id, String body, Timestamp now) throws SQLException {
        head.setInt(1, org);
        long entries;
        String previous;
        try (ResultSet row = head.executeQuery()) {
            row.next();
            entries = row.getLong(1) + 1;
            previous = row.getString(2);
        }
        String hash = sha256(previous + entries + '|' + org + '|' + id + "|create|" + now.getTime() + '|' + body);
        trail.setInt(1, org);
        trail.setLong(2, id);
        trail.setString(3, "bench");
        trail.setString(4, "create");
        trail.setTimestamp(5, now);
        trail.setString(6, body);
        trail.setString(7, hash);
        trail.executeUpdate();
        grow.setLong(1, entries);
        grow.setString(2, hash);
        grow.setInt(3, org);
        grow.executeUpdate();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
