// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.HealthCheck;

/** {@code rond:health}: what {@code GET /api/health} answers. */
@Service
@Command(scope = "rond", name = "health", description = "Says which parts work")
@SuppressWarnings("NullAway.Init") // the shell fills the references
public final class Health implements Action {

    @Reference
    private List<HealthCheck> checks;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        ShellTable table = new ShellTable();
        table.column("Part");
        table.column("State");
        table.column("Detail");
        for (HealthCheck check : checks) {
            HealthCheck.Status status = check.check();
            table.addRow().addContent(check.name(), status.state(), status.detail());
        }
        table.print(session.getConsole());
        return null;
    }
}
