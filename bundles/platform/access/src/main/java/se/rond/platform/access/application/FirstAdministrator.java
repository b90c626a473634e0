// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.io.PrintStream;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.access.AccessControl;
import se.rond.kernel.RuleBroken;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.access.domain.Secret;
import se.rond.platform.access.domain.Username;
import se.rond.platform.access.persistence.JpaAccounts;

/**
 * On the first start, when nobody can sign in: one administrator with a random password, which is shown once on the console,
 * in no log, and kept hashed. A demonstration brings its own accounts.
 */
@Component(service = FirstAdministrator.class, immediate = true) // it is asked for by nobody: it acts when it can
public final class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    static final Username NAME = new Username("admin");
    static final String ROLE = "tenant_admin";

    private final UnitOfWork work;
    private final JpaAccounts accounts;
    private final PlatformAccounts platform;
    private final AccessControl access;
    private final AccessPolicy policy;
    private final PrintStream console;

    @Activate
    public FirstAdministrator(
            BundleContext context,
            @Reference UnitOfWork work,
            @Reference JpaAccounts accounts,
            @Reference PlatformAccounts platform,
            @Reference AccessControl access,
            @Reference AccessPolicy policy) {
        this(work, accounts, platform, access, policy, System.out);
        if (!Boolean.parseBoolean(context.getProperty("rond.demo"))) {
            // beside the start: hashing a password takes as long as starting a bundle
            Thread thread = new Thread(this::attempt, "rond-first-administrator");
            thread.setDaemon(true);
            thread.start();
        }
    }

    FirstAdministrator(
            UnitOfWork work,
            JpaAccounts accounts,
            PlatformAccounts platform,
            AccessControl access,
            AccessPolicy policy,
            PrintStream console) {
        this.work = work;
        this.accounts = accounts;
        this.platform = platform;
        this.access = access;
        this.policy = policy;
        this.console = console;
    }

    private void attempt() {
        try {
            createIfNobodyIsThere();
        } catch (RuntimeException e) {
            LOG.error("The first administrator could not be made; the next start tries again", e);
        }
    }

    void createIfNobodyIsThere() {
        if (!work.read(accounts::isEmpty)) {
            return;
        }
        boolean chosen = !policy.initialAdministratorPassword.isEmpty();
        String password = chosen ? policy.initialAdministratorPassword : Secret.password();
        try {
            access.asSystem(() -> platform.create(NAME, null, password, Set.of(ROLE), !chosen));
        } catch (RuleBroken anotherNodeWasFirst) {
            return;
        }
        if (!chosen) {
            show(password);
        }
    }

    private void show(String password) {
        String line = "=".repeat(72);
        console.println();
        console.println(line);
        console.println("  Första starten. Logga in som  " + NAME + "  med lösenordet  " + password);
        console.println("  First start. Sign in as  " + NAME + "  with the password  " + password);
        console.println("  Det visas bara nu. Byt det vid inloggningen. / Shown only now. Change it when you sign in.");
        console.println(line);
        console.println();
        console.flush();
    }
}
