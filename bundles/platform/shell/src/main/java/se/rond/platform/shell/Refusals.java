// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Problem;

/** What a command refuses: the shell shows a sentence, a script gets a status other than 0, and no log a stack trace. */
final class Refusals {

    private Refusals() {}

    /** What a refusal of the platform says, as the command's own. */
    static <T> T told(Supplier<T> work) throws CommandException {
        try {
            return work.get();
        } catch (Problem refused) {
            throw new CommandException(refused.detail().en() + " (" + refused.rule() + ")");
        }
    }

    static @Nullable LocalDate day(String option, @Nullable String text) throws CommandException {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new CommandException(option + " is to be a day like 2026-01-31, not " + text + ".");
        }
    }
}
