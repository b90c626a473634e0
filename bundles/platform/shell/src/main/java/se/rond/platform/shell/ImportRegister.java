// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.organisation.OrganisationImport;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;

/** {@code rond:import}: reads a register from a file of the server, as the import page does. */
@Service
@Command(scope = "rond", name = "import", description = "Imports a register from a CSV or XLSX file")
@SuppressWarnings("NullAway.Init") // the shell fills the references and arguments
public final class ImportRegister implements Action {

    @Reference
    private OrganisationImport registers;

    @Reference
    private AccessControl access;

    @Reference
    private Session session;

    @Argument(index = 0, name = "kind", required = true, description = "units, premises, people or roles")
    @Completion(
            value = StringsCompleter.class,
            values = {"units", "premises", "people", "roles"})
    private String kind;

    @Argument(index = 1, name = "file", required = true, description = "The file")
    @Completion(FileCompleter.class)
    private String file;

    @Option(name = "--dry-run", description = "Say what would happen and change nothing")
    private boolean dryRun;

    @Override
    public @Nullable Object execute() throws IOException {
        Kind register = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        Format format = file.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? Format.XLSX : Format.CSV;
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            tell(access.asSystem(() -> registers.read(register, format, content, dryRun)));
        }
        return null;
    }

    private void tell(Result result) {
        PrintStream out = session.getConsole();
        out.printf(
                "%d rows, %d accepted, %d new, %d changed; %s%n",
                result.rows(),
                result.accepted(),
                result.created(),
                result.changed(),
                result.applied() ? "imported" : "nothing was changed");
        result.errors()
                .forEach(error -> out.printf(
                        "line %d, %s: %s (%s)%n",
                        error.line(), error.column(), error.message().en(), error.rule()));
    }
}
