// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.access.Accounts;

/**
 * {@code rond:account-password}: gives an account another password, for the administrator who has lost the own one. Whoever
 * reaches this shell owns the machine already.
 */
@Service
@Command(
        scope = "rond",
        name = "account-password",
        description = "Sets the password of an account and ends its sessions")
@SuppressWarnings("NullAway.Init") // the shell fills the references and arguments
public final class AccountPassword implements Action {

    @Reference
    private Accounts accounts;

    @Reference
    private AccessControl access;

    @Reference
    private Session session;

    @Argument(index = 0, name = "username", required = true, description = "As it is typed at sign-in")
    private String username;

    @Override
    public @Nullable Object execute() throws CommandException, IOException {
        Accounts.Account account = access.asSystem(() -> accounts.find(username))
                .orElseThrow(() -> new CommandException("There is no account " + username + "."));
        String password = session.readLine("New password: ", '*');
        if (password.equals(session.readLine("Again: ", '*'))) {
            Refusals.told(() -> access.asSystem(() -> {
                accounts.setPassword(account.id(), password);
                return Boolean.TRUE;
            }));
            session.getConsole().println("The password is set; every session of the account has ended.");
        } else {
            session.getConsole().println("The two differ: nothing was changed.");
        }
        return null;
    }
}
