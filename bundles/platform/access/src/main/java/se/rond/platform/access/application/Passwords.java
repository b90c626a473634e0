// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.PasswordRules;
import se.rond.platform.access.persistence.JdbcPasswords;
import se.rond.platform.access.persistence.JdbcPasswords.StoredPassword;

/** Gives an account a password. Checked and hashed before the unit of work begins: that takes its time. */
@Component(service = Passwords.class)
public final class Passwords {

    private final PasswordRules rules = new PasswordRules();
    private final Argon2Passwords argon2;
    private final JdbcPasswords stored;
    private final Clock clock;

    @Activate
    public Passwords(@Reference Argon2Passwords argon2, @Reference JdbcPasswords stored, @Reference Clock clock) {
        this.argon2 = argon2;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * @param pointer JSON pointer to where the password was sent
     * @return its hash
     * @throws se.rond.kernel.Invalid of the rule it breaks
     */
    String hashed(String password, String username, String pointer) {
        rules.check(password, username, pointer);
        return argon2.hash(password);
    }

    /** Within a unit of work. */
    void set(Account account, String hash, boolean temporary) {
        stored.set(account.id(), new StoredPassword(hash, temporary), clock.instant());
        account.passwordChosen();
    }
}
