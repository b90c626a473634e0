// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.Authentication;
import se.rond.access.Caller;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.kernel.Unavailable;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.persistence.Identity;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JdbcSessions.StoredSession;
import se.rond.platform.access.persistence.JdbcTokens;
import se.rond.platform.access.persistence.JdbcTokens.TokenInUse;

/** Looks sessions and tokens up by their hash, and notes at most once a minute that they were used. */
@Component(service = {Authentication.class, DatabaseAuthentication.class})
public final class DatabaseAuthentication implements Authentication {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAuthentication.class);
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private final UnitOfWork work;
    private final JdbcSessions sessions;
    private final JdbcTokens tokens;
    private final RegisteredPeople people;
    private final AccessPolicy policy;
    private final Clock clock;
    private final KnownCredentials<StoredSession> knownSessions =
            new KnownCredentials<>(session -> session.identity().account(), System::nanoTime);
    private final KnownCredentials<TokenInUse> knownTokens =
            new KnownCredentials<>(token -> token.identity().account(), System::nanoTime);

    @Activate
    public DatabaseAuthentication(
            @Reference UnitOfWork work,
            @Reference JdbcSessions sessions,
            @Reference JdbcTokens tokens,
            @Reference RegisteredPeople people,
            @Reference AccessPolicy policy,
            @Reference Clock clock) {
        this.work = work;
        this.sessions = sessions;
        this.tokens = tokens;
        this.people = people;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Caller authenticate(Credentials credentials) {
        if (credentials.bearer() != null) {
            return byToken(credentials.bearer());
        }
        if (credentials.session() == null) {
            return Caller.ANONYMOUS;
        }
        Caller caller = bySession(credentials.session());
        if (credentials.changes() && !Secret.same(Secret.csrf(credentials.session()), orEmpty(credentials.csrf()))) {
            throw new Forbidden(
                    "csrf-token-missing",
                    new Text(
                            "Ändringen saknar sessionens CSRF-värde. Ladda om sidan och försök igen.",
                            "The change lacks the session's CSRF token. Reload the page and try again."));
        }
        return caller;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Caller bySession(String secret) {
        String hash = Secret.hash(secret);
        StoredSession session = knownSessions
                .get(hash, () -> work.read(() -> sessions.find(hash).filter(found -> mayCome(found.identity()))))
                .filter(found -> clock.instant().isBefore(end(found)))
                .orElseThrow(() -> new Unauthenticated(
                        "session-expired",
                        new Text("Sessionen är slut. Logga in igen.", "The session has ended. Sign in again.")));
        if (isDue(session.seenAt())) {
            note(() -> sessions.touch(hash, clock.instant()));
            knownSessions.forget(hash);
        }
        return caller(session.identity(), Caller.Via.SESSION);
    }

    private Caller byToken(String secret) {
        String hash = Secret.hash(secret);
        TokenInUse token = knownTokens
                .get(hash, () -> work.read(() -> tokens.find(hash).filter(found -> mayCome(found.identity()))))
                .filter(found -> !today().isAfter(found.expiresOn()))
                .orElseThrow(() -> new Unauthenticated(
                        "token-not-valid",
                        new Text(
                                "Åtkomstnyckeln är okänd, återkallad eller för gammal. Skapa en ny.",
                                "The access token is unknown, revoked or too old. Create a new one.")));
        if (token.usedAt() == null || isDue(token.usedAt())) {
            note(() -> tokens.touch(token.id(), clock.instant()));
            knownTokens.forget(hash);
        }
        return caller(token.identity(), Caller.Via.TOKEN);
    }

    /** When a session ends unless it is used again. */
    Instant end(StoredSession session) {
        Instant idle = session.seenAt().plus(policy.idle);
        return idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
    }

    private boolean mayCome(Identity identity) {
        return identity.state() == AccountState.ACTIVE && people.mayCome(identity.person(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    private boolean isDue(Instant last) {
        return !clock.instant().isBefore(last.plus(TOUCHED_EVERY));
    }

    /** That it was used is worth a line, and not a refused request. */
    private void note(Runnable use) {
        try {
            work.write(use);
        } catch (Unavailable later) {
            LOG.debug("The use of a session or token could not be noted", later);
        }
    }

    private static Caller caller(Identity identity, Caller.Via via) {
        return new Caller(
                identity.account(),
                identity.person(),
                identity.username(),
                via,
                identity.roles(),
                identity.mustChangePassword());
    }

    /** What was known of an account is no longer so, on this node at once. */
    void forget(UUID account) {
        knownSessions.forgetAll(account);
        knownTokens.forgetAll(account);
    }
}
