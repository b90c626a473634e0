// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.persistence.JdbcTokens;
import se.rond.platform.access.persistence.JdbcTokens.StoredToken;
import se.rond.platform.access.persistence.JpaAccounts;

/** Personal access tokens: whoever holds one is the account's holder, with the rights of the day, until it expires. */
@Component(service = OwnTokens.class)
public final class OwnTokens {

    private static final String PREFIX = "rond_";
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;

    /** @param expiresOn last day */
    public record TokenView(
            UUID id,
            String name,
            LocalDate expiresOn,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    /** @param token shown this once and kept nowhere */
    public record NewTokenView(UUID id, String name, String token, LocalDate expiresOn, Instant createdAt) {}

    private final UnitOfWork work;
    private final JdbcTokens tokens;
    private final JpaAccounts accounts;
    private final RoleBasedAccess access;
    private final DatabaseAuthentication authentication;
    private final AccessTrail trail;
    private final AccessPolicy policy;
    private final Clock clock;

    @Activate
    public OwnTokens(
            @Reference UnitOfWork work,
            @Reference JdbcTokens tokens,
            @Reference JpaAccounts accounts,
            @Reference RoleBasedAccess access,
            @Reference DatabaseAuthentication authentication,
            @Reference AccessTrail trail,
            @Reference AccessPolicy policy,
            @Reference Clock clock) {
        this.work = work;
        this.tokens = tokens;
        this.accounts = accounts;
        this.access = access;
        this.authentication = authentication;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    public List<TokenView> list() {
        return work.read(() -> tokens.of(access.caller().account(), today())).stream()
                .map(token ->
                        new TokenView(token.id(), token.name(), token.expiresOn(), token.createdAt(), token.usedAt()))
                .toList();
    }

    /** @throws Forbidden of rule {@code session-required} if the caller came by a token: one does not beget another */
    public NewTokenView create(String name, LocalDate expiresOn) {
        if (access.caller().via() != Caller.Via.SESSION) {
            throw new Forbidden(
                    "session-required",
                    new Text(
                            "En åtkomstnyckel skapas av den som är inloggad med lösenord.",
                            "An access token is created by somebody signed in with a password."));
        }
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        check(plain, expiresOn);
        String secret = PREFIX + Secret.random();
        StoredToken token = new StoredToken(Ids.next(clock), plain, clock.instant(), expiresOn, null);
        work.write(() -> {
            Account account = own();
            if (tokens.of(account.id(), today()).size() >= MOST) {
                throw new RuleBroken(
                        "too-many-tokens",
                        "Du har redan " + MOST + " åtkomstnycklar. Återkalla någon som inte behövs.",
                        "You have " + MOST + " access tokens already. Revoke one that is not needed.");
            }
            tokens.add(token, account.id(), Secret.hash(secret));
            trail.record("access.token.create", account, Map.of(), facts(token));
        });
        return new NewTokenView(token.id(), token.name(), secret, token.expiresOn(), token.createdAt());
    }

    private void check(String name, LocalDate expiresOn) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid(
                    "/name",
                    "token-name",
                    "Ge åtkomstnyckeln ett namn på högst 100 tecken.",
                    "Give the access token a name of at most 100 characters.");
        }
        long longest = policy.longestToken.toDays();
        if (expiresOn.isBefore(today()) || expiresOn.isAfter(today().plusDays(longest))) {
            throw new Invalid(
                    "/expiresOn",
                    "token-expiry",
                    "Sista dagen ska vara i dag eller senare, högst " + longest + " dagar fram.",
                    "The last day must be today or later, at most " + longest + " days ahead.");
        }
    }

    public void revoke(UUID id) {
        work.write(() -> {
            Account account = own();
            StoredToken token = tokens.of(account.id(), today()).stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(new Text("Åtkomstnyckeln", "The access token"), id));
            tokens.revoke(account.id(), id, clock.instant());
            trail.record("access.token.revoke", account, facts(token), Map.of());
        });
        authentication.forget(access.caller().account());
    }

    private static Map<String, Object> facts(StoredToken token) {
        return Map.of("token", token.id(), "name", token.name(), "expiresOn", token.expiresOn());
    }

    private Account own() {
        return accounts.find(access.caller().account()).orElseThrow(Unauthenticated::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
