// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.io.PrintStream;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import se.rond.audit.AuditVerification;

/** {@code rond:audit-verify}: computes the trail again and says whether anything was changed. */
@Service
@Command(scope = "rond", name = "audit-verify", description = "Computes the audit trail again and compares")
@SuppressWarnings("NullAway.Init") // the shell fills the references
public final class AuditVerify implements Action {

    @Reference
    private AuditVerification trail;

    @Reference
    private Session session;

    @Option(name = "--from", description = "First day, such as 2026-01-31; the first of the trail if absent")
    private @Nullable String from;

    @Option(name = "--to", description = "Last day; today if absent")
    private @Nullable String to;

    @Override
    public @Nullable Object execute() throws CommandException {
        LocalDate first = Refusals.day("--from", from);
        LocalDate last = Refusals.day("--to", to);
        AuditVerification.Result result = Refusals.told(() -> trail.verify(first, last));
        PrintStream out = session.getConsole();
        out.printf(
                "%s: %d entries in %d chains, %s to %s%n",
                result.valid() ? "valid" : "NOT VALID", result.entries(), result.chains(), result.from(), result.to());
        if (result.sealedTo() != null) {
            out.printf("sealed to %s, root %s%n", result.sealedTo(), result.root());
        }
        AuditVerification.Fault fault = result.firstFault();
        if (fault != null) {
            out.printf(
                    "first fault: %s on %s, unit %s, position %d, entry %s: %s%n",
                    fault.rule(),
                    fault.day(),
                    fault.unit(),
                    fault.position(),
                    fault.entry(),
                    fault.detail().en());
            throw new CommandException("The trail is not valid.");
        }
        return null;
    }
}
