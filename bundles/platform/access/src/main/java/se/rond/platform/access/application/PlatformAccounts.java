// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Accounts;
import se.rond.kernel.Ids;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Username;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JpaAccounts;

/** Accounts made by other parts of the platform. */
@Component(service = {Accounts.class, PlatformAccounts.class})
public final class PlatformAccounts implements Accounts {

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final JdbcSessions sessions;
    private final Passwords passwords;
    private final AccountAdministration administration;
    private final DatabaseAuthentication authentication;
    private final AccessTrail trail;
    private final Clock clock;

    @Activate
    public PlatformAccounts(
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference JdbcSessions sessions,
            @Reference Passwords passwords,
            @Reference AccountAdministration administration,
            @Reference DatabaseAuthentication authentication,
            @Reference AccessTrail trail,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.administration = administration;
        this.authentication = authentication;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public UUID create(String username, @Nullable UUID person, String password, Set<String> roles) {
        return create(new Username(username), person, password, roles, false);
    }

    /** @param temporary whether the holder must change the password, for another has seen it */
    UUID create(Username username, @Nullable UUID person, String password, Set<String> roles, boolean temporary) {
        String hash = passwords.hashed(password, username.value(), "/password");
        return work.write(() -> {
            if (accounts.byUsername(username.value()).isPresent()) {
                throw new RuleBroken(
                        "username-taken",
                        "Användarnamnet " + username + " finns redan. Välj ett annat.",
                        "The user name " + username + " is taken. Choose another.");
            }
            se.rond.platform.access.domain.Account account = new se.rond.platform.access.domain.Account(
                    Ids.next(clock), username, person, roles, clock.instant());
            accounts.add(account);
            passwords.set(account, hash, temporary);
            trail.record("access.account.create", account, Map.of(), facts(account));
            return account.id();
        });
    }

    private static Map<String, Object> facts(se.rond.platform.access.domain.Account account) {
        Map<String, Object> facts = new HashMap<>(Map.of("username", account.username(), "roles", account.roles()));
        if (account.person() != null) {
            facts.put("person", account.person());
        }
        return facts;
    }

    @Override
    public Optional<Account> find(String username) {
        return work.read(() -> accounts.byUsername(username)
                .map(found -> new Account(found.id(), found.username(), found.person(), found.roles())));
    }

    @Override
    public String languageOf(UUID person) {
        return work.read(() -> accounts.byPerson(person)
                .map(se.rond.platform.access.domain.Account::language)
                .orElse("sv"));
    }

    @Override
    public void setPassword(UUID id, String password) {
        String username = work.read(() -> administration.known(id).username());
        String hash = passwords.hashed(password, username, "/password");
        work.write(() -> {
            se.rond.platform.access.domain.Account account = administration.known(id);
            passwords.set(account, hash, false);
            sessions.endAll(id);
            trail.record("access.password.set", account);
        });
        authentication.forget(id);
    }
}
