// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.audit.chain.ChainHead;
import se.rond.platform.audit.chain.DayRoot;

/** The heads of the chains, and the roots that hold the days together. */
@Component(service = JdbcRoots.class)
public final class JdbcRoots {

    private static final String ROOTS = "SELECT ROOT_DAY, CHAINS, ENTRIES, PREVIOUS_HASH, HASH FROM AUDIT.DAY_ROOT ";

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcRoots(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=audit)") EntityManager entities) {
        this(database);
    }

    public JdbcRoots(DataSource database) {
        this.sql = new Sql(database);
    }

    public List<ChainHead> heads(LocalDate day) {
        return sql.query(
                "SELECT CHAIN_DAY, CHAIN_UNIT, ENTRIES, HEAD FROM AUDIT.CHAIN WHERE CHAIN_DAY = ?"
                        + " ORDER BY CHAIN_DAY, CHAIN_UNIT",
                row -> new ChainHead(row.getDate(1).toLocalDate(), row.getString(2), row.getLong(3), row.getString(4)),
                List.of(Date.valueOf(day)));
    }

    public Optional<DayRoot> root(LocalDate day) {
        return roots(ROOTS + "WHERE ROOT_DAY = ?", List.of(Date.valueOf(day)));
    }

    public Optional<DayRoot> latest() {
        return roots(ROOTS + "WHERE ROOT_DAY = (SELECT MAX(ROOT_DAY) FROM AUDIT.DAY_ROOT)", List.of());
    }

    private Optional<DayRoot> roots(String query, List<?> arguments) {
        return sql.query(query, JdbcRoots::root, arguments).stream().findFirst();
    }

    private static DayRoot root(ResultSet row) throws SQLException {
        return new DayRoot(
                row.getDate(1).toLocalDate(), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5));
    }

    /** The first day of which there is anything: an entry, a chain or a root. */
    public Optional<LocalDate> firstDay() {
        return days("MIN").min(LocalDate::compareTo);
    }

    /** The last day of which there is anything. */
    public Optional<LocalDate> lastDay() {
        return days("MAX").max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(String extreme) {
        return Stream.of("ROOT_DAY) FROM AUDIT.DAY_ROOT", "CHAIN_DAY) FROM AUDIT.CHAIN", "CHAIN_DAY) FROM AUDIT.ENTRY")
                .flatMap(
                        of -> sql
                                .query("SELECT " + extreme + "(" + of, row -> Optional.ofNullable(day(row)), List.of())
                                .stream())
                .flatMap(Optional::stream);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        Date day = row.getDate(1);
        return day == null ? null : day.toLocalDate();
    }

    public void add(DayRoot root, Instant sealedAt) {
        sql.connected(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO AUDIT.DAY_ROOT (ROOT_DAY, CHAINS, ENTRIES,"
                    + " PREVIOUS_HASH, HASH, SEALED_AT) VALUES (?, ?, ?, ?, ?, ?)")) {
                Sql.bind(
                        insert,
                        List.of(
                                Date.valueOf(root.day()),
                                root.chains(),
                                root.entries(),
                                root.previous(),
                                root.hash(),
                                Timestamp.from(sealedAt)));
                Sql.bind(insert, 6, sealedAt);
                return insert.executeUpdate();
            }
        });
    }
}
