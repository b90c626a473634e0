// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.TooMany;
import se.rond.kernel.Unavailable;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Attempts;
import se.rond.platform.access.domain.Guard;
import se.rond.platform.access.domain.Lockout;
import se.rond.platform.access.persistence.JdbcAttempts;

/** Counts attempts for each account and each address, whether or not there is such an account, and stops when it is enough. */
@Component(service = SignInGuard.class)
public final class SignInGuard {

    private static final Logger LOG = LoggerFactory.getLogger(SignInGuard.class);

    private record Counted(String guard, Lockout lockout) {}

    private final UnitOfWork work;
    private final JdbcAttempts attempts;
    private final AccessPolicy policy;
    private final Clock clock;

    @Activate
    public SignInGuard(
            @Reference UnitOfWork work,
            @Reference JdbcAttempts attempts,
            @Reference AccessPolicy policy,
            @Reference Clock clock) {
        this.work = work;
        this.attempts = attempts;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Counts one attempt, in a transaction of its own: it stays counted whatever follows.
     *
     * @throws TooMany if there were too many before, whether or not this one would be right
     */
    void count(String username, String address) {
        try {
            work.write(() -> countBoth(username, address));
        } catch (RuleBroken firstOfTwoAtOnce) {
            work.write(() -> countBoth(username, address)); // both began to count: now it is there
        }
    }

    private void countBoth(String username, String address) {
        Instant now = clock.instant();
        for (Counted counted : both(username, address)) {
            Attempts before = attempts.change(
                    counted.guard(),
                    now,
                    present ->
                            present.isBlocked(now) ? present : counted.lockout().another(present, now));
            if (before.blockedUntil() != null && before.isBlocked(now)) {
                throw tooMany(Duration.between(now, before.blockedUntil()));
            }
        }
    }

    /** The attempt was right: the account starts again from nothing, the address has one less. Joins the unit of work. */
    void forgive(String username, String address) {
        attempts.forget(Guard.ofAccount(username));
        attempts.change(Guard.ofAddress(address), clock.instant(), policy.address::forgiven);
    }

    /** What has sunk to nothing need not be kept. In a transaction of its own, for it waits for whoever is counting. */
    void forgetOld() {
        Duration longest = policy.account.window().compareTo(policy.address.window()) > 0
                ? policy.account.window()
                : policy.address.window();
        Instant old = clock.instant().minus(longest).minus(policy.account.longest());
        try {
            work.write(() -> attempts.forgetBefore(old));
        } catch (Unavailable later) {
            LOG.debug("Old attempts are forgotten another time", later);
        }
    }

    private List<Counted> both(String username, String address) {
        return List.of(
                new Counted(Guard.ofAccount(username), policy.account),
                new Counted(Guard.ofAddress(address), policy.address));
    }

    private static TooMany tooMany(Duration left) {
        int seconds = Math.toIntExact(Math.max(1, left.toSeconds() + 1));
        return new TooMany(
                "too-many-attempts",
                new Text(
                        "För många försök att logga in. Vänta " + seconds + " sekunder och försök igen.",
                        "Too many attempts to sign in. Wait " + seconds + " seconds and try again."),
                seconds);
    }
}
