// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.rond.access.Authentication.Credentials;
import se.rond.access.Caller;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.audit.AuditEntry;
import se.rond.platform.access.domain.Lockout;
import se.rond.platform.access.persistence.JdbcAttempts;
import se.rond.platform.access.persistence.JdbcLinks;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JdbcSessions;
import se.rond.platform.access.persistence.JdbcTokens;
import se.rond.platform.access.persistence.JpaAccounts;
import se.rond.platform.access.village.Village;
import se.rond.platform.persistence.testing.StoreRule;

/** All of sign-in on a real database, put together by hand. */
final class Together {

    static final String PASSWORD = "granen vid havet";
    static final String ADDRESS = "192.0.2.1";

    private static final PermissionSource ROUNDS = () ->
            List.of(Permission.general("test.read_rounds", "Läsa ronder", "Read rounds", "read_premise", "read_unit"));

    final Village village = new Village();
    final List<AuditEntry> trail = new ArrayList<>();
    final ByteArrayOutputStream console = new ByteArrayOutputStream();
    final StoreRule store;
    final RoleBasedAccess access;
    final DatabaseAuthentication authentication;
    final SignIn signIn;
    final OwnAccount own;
    final OwnTokens tokens;
    final AccountAdministration administration;
    final Invitations invitations;
    final PlatformAccounts accounts;
    final FirstAdministrator first;

    Together(StoreRule store) {
        this(store, "");
    }

    Together(StoreRule store, String initialAdministratorPassword) {
        this.store = store;
        var work = store.work();
        var clock = store.clock();
        var policy = policy(initialAdministratorPassword);
        var jpa = new JpaAccounts(store.entities("access"));
        var stored = new JdbcPasswords(store.dataSource());
        var sessions = new JdbcSessions(store.dataSource());
        var storedTokens = new JdbcTokens(store.dataSource());
        var links = new JdbcLinks(store.dataSource());
        var attempts = new JdbcAttempts(store.dataSource());
        var people = new RegisteredPeople(village);
        var argon2 = new Argon2Passwords(64, 1); // quick: there is much to sign in
        access = new RoleBasedAccess(people, clock, List.of(ROUNDS, new AccessPermissions()));
        authentication = new DatabaseAuthentication(work, sessions, storedTokens, people, policy, clock);
        var accessTrail = new AccessTrail(trail::add, people);
        var guard = new SignInGuard(work, attempts, policy, clock);
        signIn = new SignIn(
                work, jpa, stored, sessions, guard, argon2, people, access, authentication, accessTrail, policy, clock);
        var passwords = new Passwords(argon2, stored, clock);
        var views = new AccountViews(people, attempts, clock);
        own = new OwnAccount(
                work,
                jpa,
                stored,
                sessions,
                passwords,
                signIn,
                access,
                authentication,
                new SessionViews(access, people),
                accessTrail);
        tokens = new OwnTokens(work, storedTokens, jpa, access, authentication, accessTrail, policy, clock);
        administration = new AccountAdministration(
                work,
                jpa,
                stored,
                sessions,
                storedTokens,
                links,
                attempts,
                access,
                authentication,
                views,
                accessTrail,
                clock);
        invitations = new Invitations(
                work,
                jpa,
                links,
                stored,
                passwords,
                administration,
                views,
                people,
                access,
                authentication,
                accessTrail,
                policy,
                clock);
        accounts = new PlatformAccounts(
                work, jpa, sessions, passwords, administration, authentication, accessTrail, clock);
        first = new FirstAdministrator(
                work, jpa, accounts, access, policy, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private static AccessPolicy policy(String initialAdministratorPassword) {
        return new AccessPolicy(
                Duration.ofMinutes(60),
                Duration.ofHours(12),
                Duration.ofHours(72),
                Duration.ofDays(365),
                new Lockout(3, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15)),
                new Lockout(8, Duration.ofMinutes(15), Duration.ofSeconds(30), Duration.ofMinutes(15)),
                initialAdministratorPassword);
    }

    UUID account(String username, UUID person, String... roles) {
        return access.asSystem(() -> accounts.create(username, person, PASSWORD, Set.of(roles)));
    }

    String signedIn(String username) {
        return signIn.begin(username, PASSWORD, ADDRESS);
    }

    Caller bySession(String secret) {
        return authentication.authenticate(new Credentials(secret, null, null, false));
    }

    Caller byToken(String token) {
        return authentication.authenticate(new Credentials(null, token, null, true));
    }

    <T> T as(String session, Supplier<T> work) {
        return access.as(bySession(session), work);
    }

    void does(String session, Runnable work) {
        as(session, () -> {
            work.run();
            return true;
        });
    }

    List<String> actions() {
        return trail.stream().map(AuditEntry::action).toList();
    }
}
