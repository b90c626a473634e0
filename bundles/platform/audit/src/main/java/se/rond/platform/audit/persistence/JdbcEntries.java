// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.audit.chain.Link;

/** Reads entries: the newest that fit a filter, one, or all of a day in the order of its chains. */
@Component(service = JdbcEntries.class)
public final class JdbcEntries {

    private static final String ROWS = "SELECT * FROM AUDIT.ENTRY ";

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcEntries(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=audit)") EntityManager entities) {
        this(database);
    }

    public JdbcEntries(DataSource database) {
        this.sql = new Sql(database);
    }

    /** @return newest first */
    public List<ChainedEntry> newest(EntryFilter filter, int limit) {
        return sql.query(
                ROWS + filter.readingInOrder() + filter.where() + " ORDER BY ID DESC FETCH FIRST " + limit
                        + " ROWS ONLY",
                JdbcEntries::entry,
                filter.arguments());
    }

    /** Every entry of the day, chain by chain, one at a time. */
    public void each(LocalDate day, Consumer<ChainedEntry> entry) {
        sql.each(
                ROWS + "WHERE CHAIN_DAY = ? ORDER BY CHAIN_DAY, CHAIN_UNIT, CHAIN_POSITION",
                row -> {
                    entry.accept(entry(row));
                    return entry;
                },
                List.of(Date.valueOf(day)));
    }

    private static ChainedEntry entry(ResultSet row) throws SQLException {
        String unit = row.getString("CHAIN_UNIT");
        return new ChainedEntry(
                new StoredEntry(
                        row.getString("ID"),
                        unit,
                        Objects.requireNonNull(Sql.timestamp(row, "OCCURRED_AT"))
                                .toInstant(),
                        row.getString("ACTION"),
                        row.getString("SUBJECT_TYPE"),
                        row.getString("SUBJECT"),
                        row.getString("COMPARTMENT"),
                        row.getString("REASON"),
                        row.getString("ACCOUNT"),
                        row.getString("PERSON"),
                        row.getString("ACTOR"),
                        row.getString("VIA"),
                        row.getString("ROLES"),
                        row.getString("BEFORE_VALUES"),
                        row.getString("AFTER_VALUES")),
                new Link(
                        row.getDate("CHAIN_DAY").toLocalDate(),
                        unit,
                        row.getLong("CHAIN_POSITION"),
                        row.getString("PREVIOUS_HASH"),
                        row.getString("DIGEST"),
                        row.getString("HASH")));
    }
}
