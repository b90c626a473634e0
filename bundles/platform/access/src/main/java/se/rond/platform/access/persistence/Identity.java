// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;

/** Whose session or token it is: what is needed of the account at each request, read with it in one statement. */
public record Identity(
        UUID account,
        String username,
        @Nullable UUID person,
        AccountState state,
        Set<String> roles,
        boolean mustChangePassword) {

    static final String COLUMNS = "A.ID, A.USERNAME, A.PERSON, A.STATE, A.ROLES, P.MUST_CHANGE";

    /** The account of {@code %s}, with what is known of its password; it may have none yet. */
    static final String JOINED =
            " JOIN ACCESS.ACCOUNT A ON A.ID = %s LEFT JOIN ACCESS.PASSWORD_HASH P ON P.ACCOUNT = A.ID";

    static Identity of(ResultSet row) throws SQLException {
        String person = row.getString("PERSON");
        return new Identity(
                UUID.fromString(row.getString("ID")),
                row.getString("USERNAME"),
                person == null ? null : UUID.fromString(person),
                AccountState.valueOf(row.getString("STATE")),
                Account.rolesOf(row.getString("ROLES")),
                row.getBoolean("MUST_CHANGE"));
    }
}
