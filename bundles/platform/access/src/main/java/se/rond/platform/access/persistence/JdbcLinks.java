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

/** One-time links by which the holder of an account chooses a password, by the hash of what is in the link. */
@Component(service = JdbcLinks.class)
public final class JdbcLinks {

    public record StoredLink(UUID account, Instant expiresAt) {}

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcLinks(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this(database);
    }

    public JdbcLinks(DataSource database) {
        this.sql = new Sql(database);
    }

    public void add(String hash, UUID account, Instant now, Instant expiresAt) {
        sql.update(
                "INSERT INTO ACCESS.ONE_TIME_LINK (HASH, ACCOUNT, CREATED_AT, EXPIRES_AT) VALUES (?, ?, ?, ?)",
                List.of(hash, account, now, expiresAt));
    }

    /** @return the link, unless it was used or has expired */
    public Optional<StoredLink> find(String hash, Instant now) {
        return sql
                .query(
                        "SELECT ACCOUNT, EXPIRES_AT FROM ACCESS.ONE_TIME_LINK"
                                + " WHERE HASH = ? AND USED_AT IS NULL AND EXPIRES_AT > ?",
                        row -> new StoredLink(UUID.fromString(row.getString(1)), Sql.moment(row, "EXPIRES_AT")),
                        List.of(hash, now))
                .stream()
                .findFirst();
    }

    /** @return whether it was this time that it was used: it works once, however many come at the same time */
    public boolean use(String hash, Instant now) {
        return 1
                == sql.update(
                        "UPDATE ACCESS.ONE_TIME_LINK SET USED_AT = ? WHERE HASH = ? AND USED_AT IS NULL AND EXPIRES_AT > ?",
                        List.of(now, hash, now));
    }

    /** Earlier links stop working when there is a new one, or none should work. */
    public void voidAll(UUID account, Instant now) {
        sql.update(
                "UPDATE ACCESS.ONE_TIME_LINK SET USED_AT = ? WHERE ACCOUNT = ? AND USED_AT IS NULL",
                List.of(now, account));
    }
}
