// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions, by the hash of what is in the cookie. Whoever signed in and out is in the trail; here are only those in force. */
@Component(service = JdbcSessions.class)
public final class JdbcSessions {

    /**
     * @param seenAt when it was last used, to the minute
     * @param expiresAt when it ends, however much it is used
     */
    public record StoredSession(Identity identity, Instant seenAt, Instant expiresAt) {}

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcSessions(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this(database);
    }

    public JdbcSessions(DataSource database) {
        this.sql = new Sql(database);
    }

    public void add(String hash, UUID account, Instant now, Instant expiresAt) {
        sql.update(
                "INSERT INTO ACCESS.USER_SESSION (HASH, ACCOUNT, CREATED_AT, SEEN_AT, EXPIRES_AT) VALUES (?, ?, ?, ?,"
                        + " ?)",
                List.of(hash, account, now, now, expiresAt));
    }

    public Optional<StoredSession> find(String hash) {
        return sql
                .query(
                        "SELECT " + Identity.COLUMNS + ", S.SEEN_AT, S.EXPIRES_AT FROM ACCESS.USER_SESSION S"
                                + Identity.JOINED.formatted("S.ACCOUNT") + " WHERE S.HASH = ?",
                        row -> new StoredSession(
                                Identity.of(row), Sql.moment(row, "SEEN_AT"), Sql.moment(row, "EXPIRES_AT")),
                        List.of(hash))
                .stream()
                .findFirst();
    }

    public void touch(String hash, Instant now) {
        sql.update(
                "UPDATE ACCESS.USER_SESSION SET SEEN_AT = ? WHERE HASH = ? AND SEEN_AT < ?", List.of(now, hash, now));
    }

    public void end(String hash) {
        sql.update("DELETE FROM ACCESS.USER_SESSION WHERE HASH = ?", List.of(hash));
    }

    public void endAll(UUID account) {
        sql.update("DELETE FROM ACCESS.USER_SESSION WHERE ACCOUNT = ?", List.of(account));
    }

    public void endOthers(UUID account, String hash) {
        sql.update("DELETE FROM ACCESS.USER_SESSION WHERE ACCOUNT = ? AND HASH <> ?", List.of(account, hash));
    }

    public int endExpired(Instant now) {
        return sql.update("DELETE FROM ACCESS.USER_SESSION WHERE EXPIRES_AT < ?", List.of(now));
    }
}
