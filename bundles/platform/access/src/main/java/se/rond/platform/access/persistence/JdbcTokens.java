// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Personal access tokens, by their hash. A revoked one stays, and opens nothing. */
@Component(service = JdbcTokens.class)
public final class JdbcTokens {

    /** @param expiresOn last day */
    public record StoredToken(
            UUID id,
            String name,
            Instant createdAt,
            LocalDate expiresOn,
            @Nullable Instant usedAt) {}

    public record TokenInUse(
            UUID id,
            Identity identity,
            LocalDate expiresOn,
            @Nullable Instant usedAt) {}

    private final Sql sql;

    /** @param entities not used: its service says that the tables are there */
    @Activate
    public JdbcTokens(
            @Reference DataSource database, @Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this(database);
    }

    public JdbcTokens(DataSource database) {
        this.sql = new Sql(database);
    }

    public void add(StoredToken token, UUID account, String hash) {
        sql.update(
                "INSERT INTO ACCESS.API_TOKEN (ID, HASH, ACCOUNT, NAME, CREATED_AT, EXPIRES_ON) VALUES (?, ?, ?, ?, ?,"
                        + " ?)",
                List.of(token.id(), hash, account, token.name(), token.createdAt(), token.expiresOn()));
    }

    /** @return those in force, oldest first */
    public List<StoredToken> of(UUID account, LocalDate today) {
        return sql.query(
                "SELECT ID, NAME, CREATED_AT, EXPIRES_ON, USED_AT FROM ACCESS.API_TOKEN"
                        + " WHERE ACCOUNT = ? AND REVOKED_AT IS NULL AND EXPIRES_ON >= ? ORDER BY ID",
                JdbcTokens::token,
                List.of(account, today));
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                UUID.fromString(row.getString("ID")),
                row.getString("NAME"),
                Sql.moment(row, "CREATED_AT"),
                row.getDate("EXPIRES_ON").toLocalDate(),
                Sql.momentOrNull(row, "USED_AT"));
    }

    /** @return the token of that hash, unless it was revoked */
    public Optional<TokenInUse> find(String hash) {
        return sql
                .query(
                        "SELECT T.ID AS TOKEN, T.EXPIRES_ON, T.USED_AT, " + Identity.COLUMNS
                                + " FROM ACCESS.API_TOKEN T"
                                + Identity.JOINED.formatted("T.ACCOUNT")
                                + " WHERE T.HASH = ? AND T.REVOKED_AT IS NULL",
                        row -> new TokenInUse(
                                UUID.fromString(row.getString("TOKEN")),
                                Identity.of(row),
                                row.getDate("EXPIRES_ON").toLocalDate(),
                                Sql.momentOrNull(row, "USED_AT")),
                        List.of(hash))
                .stream()
                .findFirst();
    }

    public void touch(UUID id, Instant now) {
        sql.update(
                "UPDATE ACCESS.API_TOKEN SET USED_AT = ? WHERE ID = ? AND (USED_AT IS NULL OR USED_AT < ?)",
                List.of(now, id, now));
    }

    /** @return whether there was one in force */
    public boolean revoke(UUID account, UUID id, Instant now) {
        return 1
                == sql.update(
                        "UPDATE ACCESS.API_TOKEN SET REVOKED_AT = ? WHERE ID = ? AND ACCOUNT = ? AND REVOKED_AT IS"
                                + " NULL",
                        List.of(now, id, account));
    }

    public void revokeAll(UUID account, Instant now) {
        sql.update(
                "UPDATE ACCESS.API_TOKEN SET REVOKED_AT = ? WHERE ACCOUNT = ? AND REVOKED_AT IS NULL",
                List.of(now, account));
    }
}
