// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.access.PasswordConfirmation;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JdbcPasswords.StoredPassword;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JpaAccounts;

/** Beginning and ending sessions. Every refusal is the same and takes as long, whatever was wrong. */
@Component(service = {SignIn.class, PasswordConfirmation.class})
public final class SignIn implements PasswordConfirmation {

    /** Where a signed-in caller confirms the password from is not asked for: only the account is guarded. */
    private static final String CONFIRMATION = "confirmation";

    private record Candidate(Account account, @Nullable String hash) {}

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final JdbcPasswords passwords;
    private final JdbcSessions sessions;
    private final SignInGuard guard;
    private final Argon2Passwords argon2;
    private final RegisteredPeople people;
    private final RoleBasedAccess access;
    private final DatabaseAuthentication authentication;
    private final AccessTrail trail;
    private final AccessPolicy policy;
    private final Clock clock;

    @Activate
    public SignIn(
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference JdbcPasswords passwords,
            @Reference JdbcSessions sessions,
            @Reference SignInGuard guard,
            @Reference Argon2Passwords argon2,
            @Reference RegisteredPeople people,
            @Reference RoleBasedAccess access,
            @Reference DatabaseAuthentication authentication,
            @Reference AccessTrail trail,
            @Reference AccessPolicy policy,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guard = guard;
        this.argon2 = argon2;
        this.people = people;
        this.access = access;
        this.authentication = authentication;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param address from which it is tried
     * @return the secret of the new session
     * @throws Unauthenticated of rule {@code sign-in-failed}, whatever was wrong
     * @throws se.rond.kernel.TooMany after repeated failures
     */
    public String begin(String username, String password, String address) {
        guard.count(username, address);
        Candidate candidate = work.read(() -> candidate(username)).orElse(null);
        boolean right = argon2.matches(password, candidate == null ? null : candidate.hash());
        if (candidate == null || !right || !mayCome(candidate.account())) {
            work.write(() -> trail.refused(candidate == null ? null : candidate.account(), address));
            throw failed();
        }
        Account account = candidate.account();
        Caller caller =
                new Caller(account.id(), account.person(), account.username(), Caller.Via.SESSION, account.roles());
        String secret = access.as(caller, () -> work.write(() -> begin(account, address)));
        guard.forgetOld();
        return secret;
    }

    private Optional<Candidate> candidate(String username) {
        return accounts.byUsername(username)
                .map(account -> new Candidate(
                        account,
                        passwords.of(account.id()).map(StoredPassword::hash).orElse(null)));
    }

    private boolean mayCome(Account account) {
        return account.state() == AccountState.ACTIVE
                && people.mayCome(account.person(), LocalDate.ofInstant(clock.instant(), Period.ZONE));
    }

    private String begin(Account account, String address) {
        Instant now = clock.instant();
        String secret = Secret.random();
        guard.forgive(account.username(), address);
        sessions.endExpired(now);
        sessions.add(Secret.hash(secret), account.id(), now, now.plus(policy.absolute));
        trail.record("access.session.begin", account);
        return secret;
    }

    /** Signs out; a session that is not there is signed out already. */
    public void end(String secret) {
        String hash = Secret.hash(secret);
        work.write(() -> sessions.find(hash)
                .flatMap(session -> accounts.find(session.identity().account()))
                .ifPresent(account -> {
                    sessions.end(hash);
                    trail.record("access.session.end", account);
                }));
        authentication.forget(access.caller().account());
    }

    @Override
    public void require(@Nullable String password) {
        Caller caller = access.caller();
        if (caller.via() != Caller.Via.SESSION || password == null) {
            throw notConfirmed();
        }
        confirm(caller, password);
    }

    private void confirm(Caller caller, String password) {
        guard.count(caller.name(), CONFIRMATION);
        String hash = work.read(() -> passwords.of(caller.account()))
                .map(StoredPassword::hash)
                .orElse(null);
        if (!argon2.matches(password, hash)) {
            throw notConfirmed();
        }
        work.write(() -> guard.forgive(caller.name(), CONFIRMATION));
    }

    private static Forbidden notConfirmed() {
        return new Forbidden(
                "password-not-confirmed",
                new Text("Lösenordet stämmer inte. Försök igen.", "The password is not right. Try again."));
    }

    private static Unauthenticated failed() {
        return new Unauthenticated(
                "sign-in-failed",
                new Text(
                        "Användarnamnet eller lösenordet stämmer inte.",
                        "The user name or the password is not right."));
    }
}
