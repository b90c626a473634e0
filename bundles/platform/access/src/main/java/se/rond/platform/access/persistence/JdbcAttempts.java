// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.access.domain.Attempts;

/** Attempts to sign in, shared by all nodes. A row is locked from when it is changed until the unit of work ends. */
@Component(service = JdbcAttempts.class)
public final class JdbcAttempts {

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcAttempts(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this(database);
    }

    public JdbcAttempts(DataSource database) {
        this.sql = new Sql(database);
    }

    /**
     * @param guard what they are counted under
     * @param change of what is there; the same to leave it
     * @return what was there before
     */
    public Attempts change(String guard, Instant now, UnaryOperator<Attempts> change) {
        // a change of nothing, for the lock
        boolean there = 1 == sql.update("UPDATE ACCESS.ATTEMPT SET LEVEL = LEVEL WHERE ID = ?", List.of(guard));
        Attempts before = there ? find(guard).orElseThrow() : Attempts.none(now);
        Attempts after = change.apply(before);
        if (!there) {
            sql.update("INSERT INTO ACCESS.ATTEMPT (LEVEL, LAST_AT, ID) VALUES (?, ?, ?)", List.of(0L, now, guard));
        }
        if (!after.equals(before)) {
            sql.update(
                    "UPDATE ACCESS.ATTEMPT SET LEVEL = ?, LAST_AT = ?, BLOCKED_UNTIL = "
                            + (after.blockedUntil() == null ? "NULL" : "?") + " WHERE ID = ?",
                    after.blockedUntil() == null
                            ? List.of(after.level(), after.lastAt(), guard)
                            : List.of(after.level(), after.lastAt(), after.blockedUntil(), guard));
        }
        return before;
    }

    private Optional<Attempts> find(String guard) {
        return sql
                .query(
                        "SELECT LEVEL, LAST_AT, BLOCKED_UNTIL FROM ACCESS.ATTEMPT WHERE ID = ?",
                        JdbcAttempts::attempts,
                        List.of(guard))
                .stream()
                .findFirst();
    }

    private static Attempts attempts(ResultSet row) throws SQLException {
        return new Attempts(row.getLong("LEVEL"), Sql.moment(row, "LAST_AT"), Sql.momentOrNull(row, "BLOCKED_UNTIL"));
    }

    public void forget(String guard) {
        sql.update("DELETE FROM ACCESS.ATTEMPT WHERE ID = ?", List.of(guard));
    }

    public void forgetBefore(Instant moment) {
        sql.update("DELETE FROM ACCESS.ATTEMPT WHERE LAST_AT < ?", List.of(moment));
    }

    /** @return until when, for those of the guards that are blocked */
    public Map<String, Instant> blocked(Collection<String> guards, Instant now) {
        if (guards.isEmpty()) {
            return Map.of();
        }
        List<Object> arguments = new ArrayList<>(List.of(now));
        arguments.addAll(guards);
        Map<String, Instant> blocked = new HashMap<>();
        sql.query(
                "SELECT ID, BLOCKED_UNTIL FROM ACCESS.ATTEMPT WHERE BLOCKED_UNTIL > ? AND ID IN ("
                        + String.join(", ", Collections.nCopies(guards.size(), "?")) + ")",
                row -> blocked.put(row.getString(1), Sql.moment(row, "BLOCKED_UNTIL")),
                arguments);
        return blocked;
    }

    /** @return the guards that are blocked, of accounts and addresses alike */
    public Set<String> blocked(Instant now, int limit) {
        return sql
                .query(
                        "SELECT ID FROM ACCESS.ATTEMPT WHERE BLOCKED_UNTIL > ? FETCH FIRST " + limit + " ROWS ONLY",
                        row -> row.getString(1),
                        List.of(now))
                .stream()
                .collect(Collectors.toSet());
    }
}
