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

/** The hash of each account's password, and no hash that was before. */
@Component(service = JdbcPasswords.class)
public final class JdbcPasswords {

    /** @param temporary whether another than the holder knows it, so that it must be changed */
    public record StoredPassword(String hash, boolean temporary) {}

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcPasswords(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this(database);
    }

    public JdbcPasswords(DataSource database) {
        this.sql = new Sql(database);
    }

    public Optional<StoredPassword> of(UUID account) {
        return sql
                .query(
                        "SELECT HASH, MUST_CHANGE FROM ACCESS.PASSWORD_HASH WHERE ACCOUNT = ?",
                        row -> new StoredPassword(row.getString(1), row.getBoolean(2)),
                        List.of(account))
                .stream()
                .findFirst();
    }

    public void set(UUID account, StoredPassword password, Instant now) {
        forget(account);
        sql.update(
                "INSERT INTO ACCESS.PASSWORD_HASH (ACCOUNT, HASH, CHANGED_AT, MUST_CHANGE) VALUES (?, ?, ?, ?)",
                List.of(account, password.hash(), now, password.temporary()));
    }

    public void forget(UUID account) {
        sql.update("DELETE FROM ACCESS.PASSWORD_HASH WHERE ACCOUNT = ?", List.of(account));
    }
}
