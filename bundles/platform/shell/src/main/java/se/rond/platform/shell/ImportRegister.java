// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
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

    private static final String DRY_RUN = "--dry-run";

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

    @Argument(index = 2, name = DRY_RUN, description = "The same option, also after the file")
    private @Nullable String last;

    @Option(name = DRY_RUN, description = "Say what would happen and change nothing")
    private boolean dryRun;

    @Override
    public @Nullable Object execute() throws CommandException, IOException {
        Kind register = register();
        boolean trial = dryRun || isTrial();
        requireFile();
        Format format = file.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? Format.XLSX : Format.CSV;
        try (InputStream content = Files.newInputStream(path())) {
            tell(Refusals.told(() -> access.asSystem(() -> registers.read(register, format, content, trial))));
        }
        return null;
    }

    private Kind register() throws CommandException {
        return Stream.of(Kind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "There is no register " + kind + ". Give one of: units, premises, people, roles."));
    }

    /** The shell takes options before arguments only: what comes after the file is an argument to it. */
    private boolean isTrial() throws CommandException {
        if (last != null && !last.equals(DRY_RUN)) {
            throw new CommandException("After the file there can only be " + DRY_RUN + ", not " + last + ".");
        }
        return last != null;
    }

    private void requireFile() throws CommandException {
        Path path = path();
        if (!Files.exists(path)) {
            throw new CommandException("There is no file " + file + " on the server. Give its whole path.");
        }
        if (!Files.isRegularFile(path)) {
            throw new CommandException(file + " is not a file. Give the path of a CSV or XLSX file.");
        }
        if (!Files.isReadable(path)) {
            throw new CommandException("Rond may not read " + file + ". Let the account that runs Rond read it.");
        }
    }

    private Path path() throws CommandException {
        try {
            return Path.of(file);
        } catch (InvalidPathException unreadable) {
            throw new CommandException(file + " is not a path. Give the path of a CSV or XLSX file.");
        }
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
