// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.Person;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.domain.Username;
import se.rond.platform.access.domain.WornLink;
import se.rond.platform.access.persistence.JdbcLinks;
import se.rond.platform.access.persistence.JdbcLinks.StoredLink;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JpaAccounts;

/** One-time links, by which the holder of an account chooses a password that nobody else has seen. */
@Component(service = Invitations.class)
public final class Invitations {

    /** @param secret what the link ends with; shown this once and kept nowhere */
    public record NewLink(AccountView account, String secret, Instant expiresAt) {}

    /** What whoever has the link sees before choosing a password. */
    public record InvitationView(String name, String username, Instant expiresAt) {}

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final JdbcLinks links;
    private final JdbcPasswords stored;
    private final Passwords passwords;
    private final AccountAdministration administration;
    private final AccountViews views;
    private final RegisteredPeople people;
    private final RoleBasedAccess access;
    private final DatabaseAuthentication authentication;
    private final AccessTrail trail;
    private final AccessPolicy policy;
    private final Clock clock;

    @Activate
    public Invitations(
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference JdbcLinks links,
            @Reference JdbcPasswords stored,
            @Reference Passwords passwords,
            @Reference AccountAdministration administration,
            @Reference AccountViews views,
            @Reference RegisteredPeople people,
            @Reference RoleBasedAccess access,
            @Reference DatabaseAuthentication authentication,
            @Reference AccessTrail trail,
            @Reference AccessPolicy policy,
            @Reference Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.links = links;
        this.stored = stored;
        this.passwords = passwords;
        this.administration = administration;
        this.views = views;
        this.people = people;
        this.access = access;
        this.authentication = authentication;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Gives a person an account that waits for a password. Somebody who is invited already gets a new link, and the old one
     * stops working.
     *
     * @param username {@code null} for the work address
     * @throws RuleBroken of rule {@code account-exists} if the person can sign in already
     */
    public NewLink invite(UUID person, @Nullable String username) {
        administration.requireManagement();
        Person invited = employed(person);
        return work.write(() -> {
            Account account = accounts.byPerson(person).orElse(null);
            if (account == null) {
                account = create(invited, username);
            } else if (account.state() != AccountState.INVITED) {
                throw new RuleBroken(
                        "account-exists",
                        "Personen har redan ett konto. Återställ det i stället om lösenordet är glömt.",
                        "The person has an account already. Reset it instead if the password is forgotten.");
            }
            trail.record(
                    "access.account.invite",
                    account,
                    Map.of(),
                    Map.of("username", account.username(), "person", person));
            return link(account);
        });
    }

    private Person employed(UUID person) {
        return people.find(person)
                .filter(known -> known.isEmployedOn(LocalDate.ofInstant(clock.instant(), Period.ZONE)))
                .orElseThrow(() -> new Invalid(
                        "/person",
                        "person-not-employed",
                        "Personen finns inte i registret, eller är inte anställd i dag.",
                        "The person is not in the register, or is not employed today."));
    }

    private Account create(Person person, @Nullable String username) {
        String wanted = username != null && !username.isBlank() ? username : byDefault(person);
        Account account = new Account(Ids.next(clock), new Username(wanted), person.id(), Set.of(), clock.instant());
        requireFree(account.username());
        accounts.add(account);
        return account;
    }

    /** A protected identity is not given away by its address. */
    private static String byDefault(Person person) {
        return person.identityProtected() ? person.employeeNumber() : person.email();
    }

    private void requireFree(String username) {
        if (accounts.byUsername(username).isPresent()) {
            throw new RuleBroken(
                    "username-taken",
                    "Användarnamnet " + username + " finns redan. Välj ett annat.",
                    "The user name " + username + " is taken. Choose another.");
        }
    }

    /** The password no longer works, nor does anything else the account had open: whoever holds the link chooses anew. */
    public NewLink reset(UUID id) {
        administration.requireManagement();
        NewLink link = work.write(() -> {
            Account account = administration.known(id);
            if (account.state() == AccountState.DEACTIVATED) {
                throw new RuleBroken(
                        "account-deactivated",
                        "Kontot är avstängt. Aktivera det först.",
                        "The account is deactivated. Activate it first.");
            }
            administration.endEverything(account);
            stored.forget(account.id());
            trail.record("access.account.reset", account);
            return link(account);
        });
        authentication.forget(id);
        return link;
    }

    private NewLink link(Account account) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(policy.link);
        String secret = Secret.random();
        links.voidAll(account.id(), now);
        links.add(Secret.hash(secret), account.id(), now, expiresAt);
        return new NewLink(views.of(account), secret, expiresAt);
    }

    /** @throws WornLink if the link is unknown, used or has expired */
    public InvitationView invitation(String secret) {
        return work.read(() -> {
            StoredLink link = links.find(Secret.hash(secret), clock.instant()).orElseThrow(WornLink::new);
            Account account = invited(link);
            return new InvitationView(
                    people.find(account.person()).map(Person::name).orElse(account.username()),
                    account.username(),
                    link.expiresAt());
        });
    }

    /**
     * Uses the link up.
     *
     * @throws WornLink if the link is unknown, used or has expired
     * @throws Invalid if the password breaks a rule: the link still works then
     */
    public void accept(String secret, String password) {
        String hashOfLink = Secret.hash(secret);
        Account known =
                work.read(() -> invited(links.find(hashOfLink, clock.instant()).orElseThrow(WornLink::new)));
        String hash = passwords.hashed(password, known.username(), "/password");
        Caller holder = new Caller(known.id(), known.person(), known.username(), Caller.Via.SESSION, known.roles());
        access.as(holder, () -> work.write(() -> choose(known.id(), hashOfLink, hash)));
        authentication.forget(known.id());
    }

    private boolean choose(UUID id, String hashOfLink, String hash) {
        if (!links.use(hashOfLink, clock.instant())) {
            throw new WornLink();
        }
        Account account = administration.known(id);
        passwords.set(account, hash, false);
        trail.record("access.password.choose", account);
        return true;
    }

    private Account invited(StoredLink link) {
        return accounts.find(link.account())
                .filter(account -> account.state() != AccountState.DEACTIVATED)
                .orElseThrow(WornLink::new);
    }
}
