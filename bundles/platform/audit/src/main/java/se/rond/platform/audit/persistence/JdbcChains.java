// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.audit.chain.ChainHead;
import se.rond.platform.audit.chain.Link;

/** Adds entries to the chains of a day. The heads are locked in one order, whoever adds to whichever. */
@Component(service = JdbcChains.class)
public final class JdbcChains {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String INSERT = """
            INSERT INTO AUDIT.ENTRY (ID, CHAIN_DAY, CHAIN_UNIT, CHAIN_POSITION, OCCURRED_AT, ACTION, SUBJECT_TYPE, SUBJECT,
              COMPARTMENT, REASON, ACCOUNT, PERSON, ACTOR, VIA, ROLES, BEFORE_VALUES, AFTER_VALUES, PREVIOUS_HASH, DIGEST, HASH)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final String lock;
    private final String begin;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcChains(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=audit)") EntityManager entities) {
        this(database);
    }

    public JdbcChains(DataSource database) {
        this.sql = new Sql(database);
        boolean derby = isDerby();
        // Derby undoes a statement that breaks a key; PostgreSQL would undo the whole transaction
        this.begin = "INSERT INTO AUDIT.CHAIN (CHAIN_DAY, CHAIN_UNIT, ENTRIES, HEAD) VALUES (?, ?, ?, ?)"
                + (derby ? "" : " ON CONFLICT DO NOTHING");
        // Derby keeps the lock only as long as the cursor stands on the row, unless told to keep what it has read
        this.lock = "SELECT ENTRIES, HEAD FROM AUDIT.CHAIN WHERE CHAIN_DAY = ? AND CHAIN_UNIT = ? FOR UPDATE"
                + (derby ? " WITH RS" : "");
    }

    private boolean isDerby() {
        return sql.connected(
                connection -> connection.getMetaData().getDatabaseProductName().contains("Derby"));
    }

    public void append(LocalDate day, List<StoredEntry> entries) {
        SortedMap<String, List<StoredEntry>> byUnit =
                entries.stream().collect(Collectors.groupingBy(StoredEntry::unit, TreeMap::new, Collectors.toList()));
        sql.connected(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (var chain : byUnit.entrySet()) {
                    append(connection, insert, locked(connection, day, chain.getKey()), chain.getValue());
                }
                insert.executeBatch();
            }
            return entries;
        });
    }

    private static void append(
            Connection connection, PreparedStatement insert, ChainHead before, List<StoredEntry> entries)
            throws SQLException {
        ChainHead head = before;
        for (StoredEntry entry : entries) {
            Link link = head.next(entry.digest());
            bind(insert, entry, link);
            insert.addBatch();
            head = head.after(link);
        }
        Sql.update(
                connection,
                "UPDATE AUDIT.CHAIN SET ENTRIES = ?, HEAD = ? WHERE CHAIN_DAY = ? AND CHAIN_UNIT = ?",
                List.of(head.entries(), head.hash(), Date.valueOf(head.day()), head.unit()));
    }

    private static void bind(PreparedStatement insert, StoredEntry entry, Link link) throws SQLException {
        insert.setString(1, entry.id());
        insert.setDate(2, Date.valueOf(link.day()));
        insert.setString(3, link.unit());
        insert.setLong(4, link.position());
        Sql.bind(insert, 5, entry.at());
        insert.setString(6, entry.action());
        insert.setString(7, entry.subjectType());
        insert.setString(8, entry.subject());
        insert.setString(9, entry.compartment());
        insert.setString(10, entry.reason());
        insert.setString(11, entry.account());
        insert.setString(12, entry.person());
        insert.setString(13, entry.actor());
        insert.setString(14, entry.via());
        insert.setString(15, entry.roles());
        insert.setString(16, entry.before());
        insert.setString(17, entry.after());
        insert.setString(18, link.previous());
        insert.setString(19, link.digest());
        insert.setString(20, link.hash());
    }

    private ChainHead locked(Connection connection, LocalDate day, String unit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            Sql.bind(statement, List.of(Date.valueOf(day), unit));
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return new ChainHead(day, unit, row.getLong(1), row.getString(2));
                }
            }
        }
        begin(connection, ChainHead.empty(day, unit));
        return locked(connection, day, unit);
    }

    /** Two transactions may begin the same chain at once: the second waits, finds it there, and goes on with it. */
    private void begin(Connection connection, ChainHead head) throws SQLException {
        try {
            Sql.update(connection, begin, List.of(Date.valueOf(head.day()), head.unit(), head.entries(), head.hash()));
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
