// SPDX-License-Identifier: Apache-2.0
package se.rond.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts as other parts of the platform make them: a demonstration, a synchronisation with a directory. People get theirs
 * by invitation. Every call is a unit of work, joins a running one, and is in the trail; no permission is checked.
 */
@ProviderType
public interface Accounts {

    /**
     * @param username as it is typed at sign-in: lower-case, unique
     * @param roles roles of the role catalogue that the account itself holds for the whole municipality
     */
    record Account(UUID id, String username, @Nullable UUID person, Set<String> roles) {

        public Account {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Creates an active account.
     *
     * @param person whose account it is; {@code null} for a technical one
     * @param roles see {@link Account#roles}
     * @return its id
     * @throws se.rond.kernel.RuleBroken of rule {@code username-taken}
     * @throws se.rond.kernel.Invalid if the username or the password breaks a rule
     */
    UUID create(String username, @Nullable UUID person, String password, Set<String> roles);

    Optional<Account> find(String username);

    /** The language that the person has chosen, {@code sv} or {@code en}; Swedish for whoever has no account. */
    default String languageOf(UUID person) {
        return "sv";
    }

    /**
     * Sets another password and ends every session of the account.
     *
     * @throws se.rond.kernel.NotFound if there is no such account
     * @throws se.rond.kernel.Invalid if the password breaks a rule
     */
    void setPassword(UUID account, String password);
}
