// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.kernel.Cursor;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Malformed;
import se.rond.kernel.NotFound;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.domain.Username;
import se.rond.platform.access.persistence.JdbcAttempts;
import se.rond.platform.access.persistence.JdbcLinks;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JdbcTokens;
import se.rond.platform.access.persistence.JpaAccounts;

/** Looking after accounts: list, switch off and on, unlock. What takes effect ends what was open. */
@Component(service = AccountAdministration.class)
public final class AccountAdministration {

    private static final int MOST_LOCKED = 1000;

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final JdbcPasswords passwords;
    private final JdbcSessions sessions;
    private final JdbcTokens tokens;
    private final JdbcLinks links;
    private final JdbcAttempts attempts;
    private final AccessControl access;
    private final DatabaseAuthentication authentication;
    private final AccountViews views;
    private final AccessTrail trail;
    private final Clock clock;

    @Activate
    public AccountAdministration(
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference JdbcPasswords passwords,
            @Reference JdbcSessions sessions,
            @Reference JdbcTokens tokens,
            @Reference JdbcLinks links,
            @Reference JdbcAttempts attempts,
            @Reference AccessControl access,
            @Reference DatabaseAuthentication authentication,
            @Reference AccountViews views,
            @Reference AccessTrail trail,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.attempts = attempts;
        this.access = access;
        this.authentication = authentication;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param part of the user name; {@code null} for all
     * @return by user name
     */
    public Page<AccountView> list(@Nullable String part, AccountView.@Nullable State state, PageRequest page) {
        requireManagement();
        String after = page.cursor(1).map(AccountAdministration::username).orElse(null);
        return work.read(() -> {
            List<Account> rows = accounts.page(part, stored(state), guards(state), after, page.limit() + 1);
            return Page.of(views.of(rows), page.limit(), view -> view, view -> List.of(view.username()));
        });
    }

    private static String username(Cursor cursor) {
        if (!Username.isOne(cursor.part(0))) {
            throw new Malformed(
                    "cursor-unreadable",
                    new Text(
                            "Värdet i after hör inte till den här listan. Börja om utan after.",
                            "The value of after does not belong to this list. Start again without it."));
        }
        return cursor.part(0);
    }

    private static @Nullable AccountState stored(AccountView.@Nullable State state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case INVITED -> AccountState.INVITED;
            case ACTIVE, LOCKED -> AccountState.ACTIVE;
            case DEACTIVATED -> AccountState.DEACTIVATED;
        };
    }

    private @Nullable Set<String> guards(AccountView.@Nullable State state) {
        return state == AccountView.State.LOCKED ? attempts.blocked(clock.instant(), MOST_LOCKED) : null;
    }

    public AccountView account(UUID id) {
        requireManagement();
        return work.read(() -> views.of(known(id)));
    }

    /** Ends every session, token and link of the account. Done again, it changes nothing. */
    public AccountView deactivate(UUID id) {
        return change(id, account -> {
            if (account.id().equals(access.caller().account())) {
                throw new Forbidden(
                        "own-account",
                        new Text(
                                "Du kan inte stänga av ditt eget konto. Be en annan administratör.",
                                "You cannot deactivate your own account. Ask another administrator."));
            }
            AccountState before = account.state();
            if (account.deactivate()) {
                endEverything(account);
                record("access.account.deactivate", account, before);
            }
        });
    }

    public AccountView activate(UUID id) {
        return change(id, account -> {
            AccountState before = account.state();
            if (account.activate(passwords.of(account.id()).isPresent())) {
                record("access.account.activate", account, before);
            }
        });
    }

    /** Lets the holder try again at once after too many attempts. */
    public AccountView unlock(UUID id) {
        return change(id, account -> {
            Map<String, Instant> locked = attempts.blocked(Set.of(account.guard()), clock.instant());
            attempts.forget(account.guard());
            if (!locked.isEmpty()) {
                trail.record(
                        "access.account.unlock", account, Map.of("lockedUntil", locked.get(account.guard())), Map.of());
            }
        });
    }

    private AccountView change(UUID id, Consumer<Account> change) {
        requireManagement();
        AccountView view = work.write(() -> {
            Account account = known(id);
            change.accept(account);
            return views.of(account);
        });
        authentication.forget(id);
        return view;
    }

    /** Whoever holds something of the account holds nothing any more. Within a unit of work. */
    void endEverything(Account account) {
        sessions.endAll(account.id());
        tokens.revokeAll(account.id(), clock.instant());
        links.voidAll(account.id(), clock.instant());
    }

    private void record(String action, Account account, AccountState before) {
        trail.record(action, account, Map.of("state", before), Map.of("state", account.state()));
    }

    Account known(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound(new Text("Kontot", "The account"), id));
    }

    void requireManagement() {
        access.require(AccessPermissions.MANAGE_ACCOUNTS, Place.MUNICIPALITY);
    }
}
