// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.access.PasswordConfirmation;
import se.rond.kernel.Invalid;
import se.rond.kernel.Unauthenticated;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JdbcPasswords.StoredPassword;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JpaAccounts;

/** What the holder of an account sees of it and does with it. */
@Component(service = OwnAccount.class)
public final class OwnAccount {

    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final JdbcPasswords stored;
    private final JdbcSessions sessions;
    private final Passwords passwords;
    private final PasswordConfirmation confirmation;
    private final RoleBasedAccess access;
    private final DatabaseAuthentication authentication;
    private final SessionViews views;
    private final AccessTrail trail;

    @Activate
    public OwnAccount(
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference JdbcPasswords stored,
            @Reference JdbcSessions sessions,
            @Reference Passwords passwords,
            @Reference PasswordConfirmation confirmation,
            @Reference RoleBasedAccess access,
            @Reference DatabaseAuthentication authentication,
            @Reference SessionViews views,
            @Reference AccessTrail trail) {
        this.work = work;
        this.accounts = accounts;
        this.stored = stored;
        this.sessions = sessions;
        this.passwords = passwords;
        this.confirmation = confirmation;
        this.access = access;
        this.authentication = authentication;
        this.views = views;
        this.trail = trail;
    }

    /** @param secret of the session just begun */
    public SessionView begun(String secret) {
        Caller caller =
                authentication.authenticate(new se.rond.access.Authentication.Credentials(secret, null, null, false));
        return access.as(caller, () -> view(secret));
    }

    /** @param secret of the caller's session; {@code null} for one who came by a token */
    public SessionView view(@Nullable String secret) {
        return work.read(() -> {
            Account account = own();
            boolean mustChange =
                    stored.of(account.id()).map(StoredPassword::temporary).orElse(false);
            return access.caller().via() == Caller.Via.SESSION && secret != null
                    ? views.of(
                            account,
                            Secret.csrf(secret),
                            sessions.find(Secret.hash(secret))
                                    .map(authentication::end)
                                    .orElse(null),
                            mustChange)
                    : views.of(account, null, null, mustChange);
        });
    }

    /**
     * Ends every other session of the account.
     *
     * @param secret of the session that stays
     */
    public void changePassword(String current, String chosen, @Nullable String secret) {
        confirmation.require(current);
        Account known = work.read(this::own);
        if (current.equals(chosen)) {
            throw new Invalid(
                    "/new",
                    "password-unchanged",
                    "Det nya lösenordet ska vara ett annat än det gamla.",
                    "The new password must be another than the old one.");
        }
        String hash = passwords.hashed(chosen, known.username(), "/new");
        work.write(() -> {
            Account account = own();
            passwords.set(account, hash, false);
            sessions.endOthers(account.id(), secret == null ? "" : Secret.hash(secret));
            trail.record("access.password.change", account);
        });
        authentication.forget(known.id());
    }

    public SessionView speak(String language, @Nullable String secret) {
        if (!LANGUAGES.contains(language)) {
            throw new Invalid(
                    "/language", "language-unknown", "Språket ska vara sv eller en.", "The language must be sv or en.");
        }
        work.write(() -> {
            Account account = own();
            String before = account.language();
            if (!before.equals(language)) {
                account.speak(language);
                trail.record(
                        "access.language.change", account, Map.of("language", before), Map.of("language", language));
            }
        });
        return view(secret);
    }

    private Account own() {
        return accounts.find(access.caller().account()).orElseThrow(Unauthenticated::new);
    }
}
