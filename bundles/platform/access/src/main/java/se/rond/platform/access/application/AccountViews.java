// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.organisation.Person;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.persistence.JdbcAttempts;

/** Shows accounts with the names of their people, and whether they are locked. */
@Component(service = AccountViews.class)
public final class AccountViews {

    private final RegisteredPeople people;
    private final JdbcAttempts attempts;
    private final Clock clock;

    @Activate
    public AccountViews(@Reference RegisteredPeople people, @Reference JdbcAttempts attempts, @Reference Clock clock) {
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    AccountView of(Account account) {
        return of(List.of(account)).get(0);
    }

    List<AccountView> of(List<Account> accounts) {
        Map<UUID, Person> known =
                people.find(accounts.stream().map(Account::person).toList());
        Map<String, Instant> locked =
                attempts.blocked(accounts.stream().map(Account::guard).toList(), clock.instant());
        return accounts.stream()
                .map(account -> view(account, name(account, known), locked.get(account.guard())))
                .toList();
    }

    private static @Nullable String name(Account account, Map<UUID, Person> known) {
        Person person = account.person() == null ? null : known.get(account.person());
        return person == null ? null : RegisteredPeople.name(person);
    }

    private static AccountView view(Account account, @Nullable String name, @Nullable Instant lockedUntil) {
        return new AccountView(
                account.id(),
                account.username(),
                account.person(),
                name,
                state(account.state(), lockedUntil),
                account.language(),
                account.roles().stream().sorted().toList(),
                account.createdAt(),
                lockedUntil,
                account.version());
    }

    private static AccountView.State state(AccountState state, @Nullable Instant lockedUntil) {
        return switch (state) {
            case INVITED -> AccountView.State.INVITED;
            case ACTIVE -> lockedUntil == null ? AccountView.State.ACTIVE : AccountView.State.LOCKED;
            case DEACTIVATED -> AccountView.State.DEACTIVATED;
        };
    }
}
